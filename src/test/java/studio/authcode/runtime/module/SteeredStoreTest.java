package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.TextLines;
import studio.authcode.source.Sources;

class SteeredStoreTest {

    private static final String CODE = """
            function go(a) {
              if (!a.ready) { return; }
              const x = a.list && a.list[0]
              a.b || call(x);
              if (await a.c()) { call(); }
            }
            """;

    @TempDir
    private Path folder;

    private static Turn turn(String condition, boolean holds, Optional<String> value) {
        int start = CODE.indexOf(condition);
        return new Turn(new TextLines(CODE).place("a.js", start, start + condition.length()), holds, value);
    }

    private ModuleStore store() {
        Sources sources = new Sources(folder).write("app.json", "{\"pages\": []}").write("a.js", CODE)
                .write("b.js", "module.exports = 1;");
        return new ModuleStore(sources.app(), ProjectFiles.at(folder), (_, _) -> Optional.empty());
    }

    private static String code(Found found) {
        return ((Found.Code) found).code();
    }

    @Test
    void conditionsAskThePlatform() {
        SteeredStore steered = new SteeredStore(store(), List.of(turn("(!a.ready)", false, Optional.empty()),
                turn("a.b", true, Optional.empty()), turn("(await a.c())", true, Optional.of("'x'"))));
        String code = code(steered.find("", "a.js"));
        assertTrue(code.contains("if ($authcodeTurn(0,0,()=>((!a.ready)))) { return; }"), code);
        assertTrue(code.contains("\n  $authcodeTurn(1,0,()=>(a.b)) || call(x);"), code);
        assertTrue(code.contains("if ($authcodeTurn(2,()=>('x'),0,((await a.c())))) {"), code);
    }

    @Test
    void placesAreThoseOfTheFile() {
        SteeredStore steered = new SteeredStore(store(), List.of(turn("a.b", true, Optional.empty())));
        String[] lines = code(steered.find("", "a.js")).split("\n");
        assertEquals(Place.at("a.js", 4, 10), steered.original("a.js", 4, lines[3].indexOf("call") + 1));
        assertEquals(Place.at("a.js", 3, 9), steered.original("a.js", 3, 9));
    }

    @Test
    void otherModulesAreAsTheyWere() {
        ModuleStore store = store();
        SteeredStore steered = new SteeredStore(store, List.of(turn("a.b", true, Optional.empty())));
        assertSame(store.find("", "b.js"), steered.find("", "b.js"));
    }
}

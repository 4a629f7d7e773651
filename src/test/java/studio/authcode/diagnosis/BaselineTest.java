package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.JsonSchema;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.Wallets;

class BaselineTest {

    @TempDir
    private Path folder;

    private Path file() {
        return folder.resolve("known.json");
    }

    private MiniApp app(String name, String code) {
        new Cases(folder.resolve(name)).write("app.json", Cases.APP).write("a.js", code);
        return MiniAppReader.read(folder.resolve(name), Wallets.ALL, Optional.empty(), Optional.empty());
    }

    private static Diagnosis at(int... lines) {
        Text text = Text.of("project.no-mini-app.hint");
        return new Diagnosis(null, Arrays.stream(lines).mapToObj(line -> Finding.of("call/x", "c", Severity.ERROR,
                new Place("a.js", line, 1, line, 3), text, text)).toList(), List.of());
    }

    private static List<Integer> lines(Diagnosis diagnosis) {
        return diagnosis.findings().stream().map(finding -> finding.place().line()).toList();
    }

    private String write(MiniApp app, Diagnosis diagnosis) throws IOException {
        BaselineWriter writer = new BaselineWriter(file());
        assertEquals(List.of(), writer.record(app, diagnosis).findings());
        writer.write();
        String text = Files.readString(file());
        assertEquals(List.of(), JsonSchema.load("baseline").check(text), text);
        return text;
    }

    private List<Integer> left(MiniApp app, Diagnosis diagnosis) {
        return lines(Baseline.read(file()).apply(app, diagnosis));
    }

    @Test
    void aKnownFindingIsKnownWhereverItsLineIsAndOneLikeItIsNew() throws IOException {
        write(app("p", "one\ncall()\n"), at(2));
        assertEquals(List.of(), left(app("p", "1\n2\n3\n  call()\n"), at(4)));
        assertEquals(List.of(5), left(app("p", "1\n2\n3\n  call()\ncall()\n"), at(4, 5)));
        assertEquals(List.of(2), left(app("p", "one\nother()\n"), at(2)));
    }

    @Test
    void ofSeveralAlikeTheOneInItsOldLineIsTheKnownOne() throws IOException {
        write(app("p", "a\nb\ncall()\n"), at(3));
        assertEquals(List.of(1), left(app("p", "call()\nb\ncall()\n"), at(1, 3)));
        write(app("p", "call()\nb\ncall()\n"), at(1, 3));
        assertEquals(List.of(4), left(app("p", "x\ncall()\ncall()\ncall()\n"), at(2, 3, 4)));
    }

    @Test
    void anEntryWithoutALineStandsForAllAndKeepsItsForm() throws IOException {
        Files.writeString(file(), "{\"findings\": [{\"rule\": \"call/x\", \"reason\": \"all of them\"}]}");
        MiniApp app = app("p", "call()\nb\nother()\n");
        assertEquals(List.of(), left(app, at(1, 3)));
        String text = write(app, at(1, 3));
        assertEquals(text, write(app, at(1, 3)));
        assertTrue(text.contains("all of them") && !text.contains("line"), text);
    }

    @Test
    void entriesOfProjectsThatAreNotCheckedStayAndAreNotUnused() throws IOException {
        MiniApp one = app("one", "call()\n");
        MiniApp two = app("two", "call()\n");
        write(one, at(1));
        write(two, at(1));
        Baseline both = Baseline.read(file());
        assertEquals(List.of(), lines(both.apply(one, at(1))));
        assertEquals(List.of(), both.unused());
        both.apply(two, at());
        assertEquals(1, both.unused().size());
        assertEquals("two", both.unused().getFirst().project().orElseThrow());
        assertTrue(!write(two, at()).contains("\"two\""));
    }

    @Test
    void whatIsWrittenIsTheSameWhateverTheOrder() throws IOException {
        MiniApp app = app("p", "call()\nb\nother()\n");
        assertEquals(write(app, at(1, 3)), write(app, at(3, 1)));
    }
}

package studio.authcode.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Comments;
import studio.authcode.base.Place;
import studio.authcode.source.code.ImportFact;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.TemplateEvents;
import studio.authcode.source.flow.Templates;

/// Small texts that are worth endless work to those who follow them blindly; without bounds, none of these would end.
@Timeout(60)
class HostileCodeTest {

    private static final int MEGABYTE = 1 << 20;

    @TempDir
    private Path folder;

    private static String lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count).map(i -> count - 1 - i).mapToObj(line).collect(Collectors.joining("\n"));
    }

    /// Every line names the next one so many times.
    private static String fan(String name, int lines, int times, String last) {
        return "const " + name + lines + " = " + last + ";\n" + lines(lines, i -> "const " + name + i + " = ["
                + ("..." + name + (i + 1) + ",").repeat(times) + "];\n");
    }

    private static Flows flows(SourceIndex index) {
        return new Flows(index.program(), Templates.none());
    }

    @Test
    void spreadsOfSpreadsAreFollowedOnce() {
        String code = "const o60 = {scopes: ['a']};\n" + lines(60, i -> "const o" + i + " = {...o" + (i + 1) + ", ...o"
                + (i + 1) + "};") + "\nmy.getAuthCode(o0);";
        assertEquals(1, new Sources(folder).page(code).index().calls().size());
    }

    @Test
    void choicesOfChoicesAreFollowedOnce() {
        String code = "const m45 = {};\n" + lines(45, i -> "const m" + i + " = x ? m" + (i + 1) + " : m" + (i + 1)
                + ";") + "\nmy.getAuthCode(m0); m0.getAuthCode({}); m0(m0); w(m0, m0);";
        SourceIndex index = new Sources(folder).page(code).index();
        assertEquals(1, index.calls().size());
        assertEquals(1, flows(index).reach(index.calls().getFirst()).size());
    }

    @Test
    void namesOfListsOfListsAreCountedUpToABound() {
        String code = fan("a", 7, 200, "['x', 'x']") + "\nmy.getAuthCode({scopes: a0});";
        Scopes scopes = new Sources(folder).page(code).index().calls().getFirst().scopes();
        assertTrue(scopes instanceof Scopes.Dynamic(var known, var _, Place _) && known.size() <= 2_000,
                scopes::toString);
    }

    @Test
    void repeatedNamesAreStillSeen() {
        String code = "const a = ['x'];\nmy.getAuthCode({scopes: [...a, ...a]});";
        assertEquals("array x,x", Sources.text(new Sources(folder).page(code).index().calls().getFirst().scopes()));
    }

    @Test
    void mixinsOfMixinsAreFollowedOnce() {
        String code = "const b8 = {onTap() { my.getAuthCode({}) }};\n" + lines(8, i -> "const b" + i + " = {mixins: ["
                + ("b" + (i + 1) + ",").repeat(190) + "]};")
                + "\nComponent({mixins: [b0], methods: {f() { this.g() }}});";
        SourceIndex index = new Sources(folder).page(code).index();
        assertEquals(1, index.calls().size());
        flows(index).reach(index.calls().getFirst());
    }

    @Test
    void slashesOnALineAreSearchedOnce() {
        assertFalse(Scan.of("a.js", "=/[ ".repeat(MEGABYTE / 4)).signs());
        assertTrue(Scan.of("a.js", "f = /[a/b]/; x = y / 2; z = /'/; my.getAuthCode()").signs());
        assertFalse(Scan.of("a.js", "f = /[a/b]/; x = y / 2; z = /'/; my.getAuthCode()").odd());
    }

    @Test
    void wordsAreReadWithoutALookAtTheRest() {
        assertFalse(Scan.of("a.js", "aVeryLongIdentifier ".repeat(MEGABYTE / 20)).signs());
        assertTrue(Scan.of("a.js", "my.getAuth\\u0043ode()").signs());
        assertFalse(Scan.of("a.js", "my.getAuthCodeOfMine() '\\u0043'").signs());
    }

    @Test
    void oneHugeLineOfCodeIsBundledAndAPictureIsNot() {
        String people = "let a = 1;\n".repeat(9_000);
        assertTrue(Bundled.is("a.js", people + "f(1);".repeat(20_000)));
        assertFalse(Bundled.is("a.js", people + "let p = 'data:image/png;base64," + "A".repeat(100_000) + "';"));
        assertFalse(Bundled.is("a.js", people));
    }

    @Test
    void commentsThatNothingClosesAreSearchedOnce() {
        String open = "<!--".repeat(MEGABYTE / 4);
        assertTrue(open.equals(Comments.blankedMarkup(open)));
        String mixed = "/* <!--".repeat(MEGABYTE / 8);
        assertTrue(mixed.equals(Comments.blanked(mixed)));
        assertEquals(List.of(), TemplateEvents.of("<import ".repeat(MEGABYTE / 8)).includes());
        assertEquals(Set.of("f"), TemplateEvents.of("<!-- <a onTap='g'/> --><a onTap='f'/><!-- ").handlers());
    }

    @Test
    void commentsBecomeBlanks() {
        assertEquals("a         b", Comments.blanked("a<!-- x-->b"));
        assertEquals("a        b   \nc 'http://d'", Comments.blanked("a/* // */b //\nc 'http://d'"));
        assertEquals("/* a */", Comments.blankedMarkup("/* a */"));
    }

    @Test
    void computedImportsOfOneFolderAreLookedUpOnce() {
        Modules modules = new Modules("", List.of("a/b.js", "a/c/d.js", "a.js", "ab.js"));
        ImportFact load = new ImportFact(Optional.empty(), "./a/", Place.of("a.js"));
        assertEquals(Set.of("a"), modules.folders("a.js", List.of(load, load)));
        assertEquals(List.of("a/b.js", "a/c/d.js"), List.copyOf(modules.below("a")));
        assertEquals(4, modules.below("").size());
    }
}

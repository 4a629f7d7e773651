package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import studio.authcode.base.Place;
import studio.authcode.project.TextLines;

class AnyModuleTest {

    private static final String[] PARTS = {"import ", "export ", "default ", "{ a }", "{ a as b, c }", "* ", "as ",
        "from ",
        "'./x'", "\"./y\"", "\n", "\r\n", "\r", ";", "function ", "class ", "const ", "a", "b = 1", "()", "{",
        "}", "(", ")",
        "import('z')", "import.meta", "=> ", "//", "/*", "*/", "`", "${", "'", "\\", "$m", "$m_1",
        "async ", "#!", "\u2028",
        "😀", "\ud800", "require('q')", "module.exports = ", "a()", "a`x`", "a?.(1)", "new a()",
        "{ if as delete }", "let ",
        "with { type: 'json' }", "\t", " ", "\uFEFF", "<view/>", "@d ", "yield ", "await ", "null", "/x/", "=", ","};

    private static final Pattern LINKS = Pattern.compile("import|export|=");

    @Provide
    Arbitrary<String> code() {
        return Arbitraries.of(PARTS).list().ofMinSize(0).ofMaxSize(40).map(parts -> String.join("", parts));
    }

    @Property(tries = 1_500)
    void everyLineStaysWhereItIs(@ForAll("code") String text) {
        Rewritten rewritten = ModuleRewriter.rewrite("a.js", text);
        String[] before = text.replaceAll("\r(?!\n)", "\n").split("\n", -1);
        String[] after = rewritten.code().split("\n", -1);
        assertEquals(before.length, rewritten.moves().lines());
        // What stands behind the text stands on a line of its own.
        assertEquals(before.length + 1, after.length);
        // In braces, any word may be a name that is imported; what links nothing stays as it is.
        if (!LINKS.matcher(text).find()) {
            assertEquals(List.of(before).subList(1, before.length), List.of(after).subList(1, before.length));
        }
    }

    @Property(tries = 500)
    void everyPlaceIsInTheText(@ForAll("code") String text) {
        Rewritten rewritten = ModuleRewriter.rewrite("a.js", text);
        TextLines lines = new TextLines(rewritten.code());
        TextLines old = new TextLines(text);
        for (int i = 0; i <= rewritten.code().length(); i++) {
            Place now = lines.place("a.js", i, i);
            Place then = rewritten.moves().original("a.js", now.line(), now.column());
            String line = old.textOf(then.line()).orElseThrow();
            assertTrue(then.column() >= 1 && then.column() <= line.length() + 1, () -> now + " → " + then + " " + line);
        }
    }
}

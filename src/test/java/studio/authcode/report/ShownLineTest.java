package studio.authcode.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class ShownLineTest {

    private static final int WIDEST = 102;

    private static String shown(String line, int start, int end) {
        ShownLine shown = ShownLine.of(line, start, end);
        return shown.text() + "\n" + " ".repeat(shown.from()) + "^".repeat(shown.to() - shown.from());
    }

    @Test
    void theRangeIsUnderlined() {
        assertEquals("a = 'b';\n    ^^^", shown("a = 'b';", 4, 7));
    }

    @Test
    void anEmptyRangeHasOneMarkAlsoAtTheEnd() {
        assertEquals("ab\n ^", shown("ab", 1, 1));
        assertEquals("ab\n  ^", shown("ab", 2, 2));
        assertEquals("\n^", shown("", 0, 0));
        assertEquals("ab\n  ^", shown("ab", 70, 99));
    }

    @Test
    void tabsFillFourColumns() {
        assertEquals("    a    b\n         ^", shown("\ta\tb", 3, 4));
    }

    @Test
    void wideCharactersFillTwoColumnsAndCombiningOnesNone() {
        assertEquals("登录 x\n     ^", shown("登录 x", 3, 4));
        assertEquals("登录 x\n^^^^", shown("登录 x", 0, 2));
        assertEquals("a\u0301\u0323b\n ^", shown("a\u0301\u0323b", 3, 4));
        assertEquals("\uD83D\uDE00x\n  ^", shown("\uD83D\uDE00x", 2, 3));
        assertEquals("\uD83D\uDE00x\n^^", shown("\uD83D\uDE00x", 1, 2));
    }

    @Test
    void invisibleCharactersAreNamed() {
        assertEquals("a{U+200B}b\n ^^^^^^^^", shown("a\u200Bb", 1, 2));
        assertEquals("{U+FEFF}{\n^^^^^^^^", shown("\uFEFF{", 0, 1));
        assertEquals("{U+001B}[31m{U+D800}\n            ^^^^^^^^", shown("\u001b[31m\uD800", 5, 6));
    }

    @Test
    void aLongLineIsCutAboutTheRange() {
        String line = "x".repeat(500_000) + "HERE" + "y".repeat(500_000);
        assertEquals("…" + "x".repeat(40) + "HERE" + "y".repeat(56) + "…\n" + " ".repeat(41) + "^^^^",
                shown(line, 500_000, 500_004));
        assertEquals("HERE" + "y".repeat(96) + "…\n^^^^", shown(line.substring(500_000), 0, 4));
        assertEquals("…" + "x".repeat(96) + "HERE\n" + " ".repeat(97) + "^^^^",
                shown(line.substring(0, 500_004), 500_000, 500_004));
    }

    @Property
    void whateverTheLineItFitsAndTheMarkIsWithinIt(@ForAll String line, @ForAll short start, @ForAll short length) {
        ShownLine shown = ShownLine.of(line, start, start + length);
        assertTrue(Terminal.width(shown.text()) <= WIDEST, shown.text());
        assertTrue(shown.from() >= 0 && shown.to() > shown.from());
        assertTrue(shown.to() <= Terminal.width(shown.text()) + 1);
    }
}

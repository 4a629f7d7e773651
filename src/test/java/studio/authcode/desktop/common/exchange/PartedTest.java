package studio.authcode.desktop.common.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class PartedTest {

    @Test
    void aLongTextBeginsShortlyBeforeTheDifference() {
        String text = "a".repeat(100) + "X" + "b".repeat(1000);
        Parted parted = Parted.of(text, 100, false);
        assertEquals("…" + "a".repeat(24), parted.before());
        assertEquals("X", parted.mark());
        assertTrue(parted.after().endsWith("b…"));
        assertTrue(Parted.isLong(text, 100));
        assertEquals(text, whole(Parted.of(text, 100, true)));
    }

    @Test
    void whatCannotBeSeenIsNamed() {
        Parted parted = Parted.of("a\u200Bb\tc\r\nd", 1, false);
        assertEquals("{U+200B}", parted.mark());
        assertEquals("b⇥c{U+000D}↵\nd", parted.after());
        assertEquals("␣", Parted.of("a b", 1, false).mark());
        assertEquals("↵", Parted.of("a\nb", 1, false).mark());
    }

    @Test
    void whereATextEndsNothingIsMarked() {
        assertEquals(new Parted("abc", "", ""), Parted.of("abc", 3, false));
        assertEquals(new Parted("abc", "", ""), Parted.of("abc", 7, false));
        assertFalse(Parted.isLong("abc", 3));
    }

    @Test
    void aCharacterOfTwoHalvesIsMarkedWhole() {
        assertEquals("😀", Parted.of("a😀b", 2, false).mark());
    }

    @Test
    void linesBreakBetweenAnyTwoCharactersAndNeverInTheMark() {
        assertEquals(new Parted("abc\nde", "X", "\nfgh\ni"), Parted.of("abcdeXfghi", 5, false).inLines(3));
        assertEquals(new Parted("abc\n", "X", "de\nf"), Parted.of("abcXdef", 3, false).inLines(3));
    }

    @Property(tries = 500)
    void nothingIsLostInLines(@ForAll String text, @ForAll @IntRange(min = 0, max = 200) int at,
            @ForAll @IntRange(min = 1, max = 80) int across) {
        Parted parted = Parted.of(text, at, true);
        assertEquals(whole(parted).replace("\n", ""), whole(parted.inLines(across)).replace("\n", ""));
    }

    private static String whole(Parted parted) {
        return parted.before() + parted.mark() + parted.after();
    }
}

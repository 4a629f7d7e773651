package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import studio.authcode.diagnosis.IdDiff.Segment;

class IdDiffTest {

    private static String marked(List<Segment> segments) {
        return segments.stream().map(s -> s.differs() ? "[" + s.text() + "]" : s.text()).collect(Collectors.joining());
    }

    @Test
    void theCharactersThatDifferAreMarkedOnBothSides() {
        IdDiff diff = IdDiff.of("vn.Tiki.shopp", "vn.tiki.shop.x");
        assertEquals("vn.[T]iki.shop[p]", marked(diff.left()));
        assertEquals("vn.[t]iki.shop[.x]", marked(diff.right()));
    }

    @Test
    void whatLooksTheSameIsToldByItsName() {
        IdDiff diff = IdDiff.of("vn.\u0430\u200b", "vn.a");
        assertEquals(List.of("U+0430 CYRILLIC SMALL LETTER A", "U+200B ZERO WIDTH SPACE"),
                diff.left().getLast().codePoints());
        assertEquals(List.of("U+0061 LATIN SMALL LETTER A"), diff.right().getLast().codePoints());
    }

    @Test
    void aTerminalShowsBothWithCaretsAndTheNamesOfWhatCannotBeTold() {
        assertEquals(List.of("vn.T.shop", "   ^", "vn.t.shop", "   ^"), IdDiff.of("vn.T.shop", "vn.t.shop").lines());
        assertEquals(List.of("vn.\u0430{U+200B}", "   ^^^^^^^^^", "vn.a", "   ^", "U+0430 CYRILLIC SMALL LETTER A",
                "U+200B ZERO WIDTH SPACE"),
                IdDiff.of("vn.\u0430\u200b", "vn.a").lines());
        assertEquals(List.of(), IdDiff.of("a".repeat(200), "b").lines());
    }

    @Property(tries = 300)
    void theSegmentsAreTheIdsThemselvesAndWhatIsKeptIsCommon(@ForAll @StringLength(max = 20) String left,
            @ForAll @StringLength(max = 20) String right) {
        IdDiff diff = IdDiff.of(left, right);
        assertEquals(left, text(diff.left(), false));
        assertEquals(right, text(diff.right(), false));
        assertEquals(text(diff.left(), true), text(diff.right(), true));
    }

    private static String text(List<Segment> segments, boolean keptOnly) {
        return segments.stream().filter(s -> !keptOnly || !s.differs()).map(Segment::text)
                .collect(Collectors.joining());
    }

    @Test
    void equalIdsHaveOneSegmentAndLongOnesAreStillCompared() {
        assertEquals("abc", marked(IdDiff.of("abc", "abc").left()));
        String longId = "a".repeat(100_000);
        assertEquals(longId + "[b]", marked(IdDiff.of(longId + "b", longId).left()));
        assertTrue(IdDiff.of("", "").left().isEmpty());
    }
}

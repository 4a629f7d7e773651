package studio.authcode.desktop.problems;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.authcode.diagnosis.IdDiff;

class DiffLineTest {

    private static List<String> changed(DiffLine line) {
        return line.parts().stream().filter(IdDiff.Segment::differs).map(IdDiff.Segment::text).toList();
    }

    @Test
    void whatChangesWithinALineIsCutOut() {
        List<DiffLine> lines = DiffLine.of(List.of(
                "--- a/x", "+++ b/x", "@@ -1,2 +1,2 @@", " {", "-  a: 1", "+  a: 2"));
        assertEquals(List.of(DiffLine.Kind.HEAD, DiffLine.Kind.HEAD, DiffLine.Kind.HEAD, DiffLine.Kind.SAME,
                DiffLine.Kind.REMOVED, DiffLine.Kind.ADDED), lines.stream().map(DiffLine::kind).toList());
        assertEquals(List.of("1"), changed(lines.get(4)));
        assertEquals(List.of("2"), changed(lines.get(5)));
        assertEquals("-  a: 1", lines.get(4).text());
        assertEquals(List.of(), DiffLine.named(lines));
    }

    @Test
    void linesThatHaveNoCounterpartAreWhole() {
        List<DiffLine> lines = DiffLine.of(List.of("-a", "-b", "+c", "\\ No newline at end of file"));
        assertEquals(List.of("-a", "-b", "+c", "\\ No newline at end of file"),
                lines.stream().map(DiffLine::text).toList());
        assertEquals(List.of(), lines.stream().flatMap(line -> changed(line).stream()).toList());
    }

    @Test
    void lettersOfOtherScriptsAreNamed() {
        List<DiffLine> lines = DiffLine.of(List.of("-о", "+o"));
        assertEquals(List.of("U+043E CYRILLIC SMALL LETTER O", "U+006F LATIN SMALL LETTER O"), DiffLine.named(lines));
    }
}

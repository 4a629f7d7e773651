package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import studio.authcode.base.Place;

class UnifiedDiffTest {

    @Test
    void theChangedLinesStandBetweenThreeThatStay() {
        FileChange change = new FileChange(
                "src/a.json", "1\n2\n3\n4\n5\n6\n7\n8\n9\n", "1\n2\n3\n4\nfive\n6\n7\n8\n9\n");
        assertEquals("--- a/src/a.json\n+++ b/src/a.json\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+five\n 6\n 7\n 8\n",
                UnifiedDiff.of(change));
    }

    @Test
    void aMissingLastLineEndIsSaid() {
        assertEquals("--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\n+b\n c\n\\ No newline at end of file\n",
                UnifiedDiff.of(new FileChange("f", "a\nc", "b\nc")));
        assertEquals("--- a/f\n+++ b/f\n@@ -1,1 +1,1 @@\n-a\n+a\n\\ No newline at end of file\n",
                UnifiedDiff.of(new FileChange("f", "a\n", "a")));
    }

    @Test
    void otherLineEndsStayInTheLines() {
        assertEquals("--- a/f\n+++ b/f\n@@ -1,2 +1,2 @@\n-a\r\n+b\r\n c\rd\r\n",
                UnifiedDiff.of(new FileChange("f", "a\r\nc\rd\r\n", "b\r\nc\rd\r\n")));
    }

    @Test
    @Timeout(20)
    void aChangeOfVeryManyLinesIsShownAsOne() {
        String diff = UnifiedDiff.of(new FileChange("f", "{\n" + "//\n".repeat(300_000) + "}\n", "{\n}\n"));
        assertTrue(diff.startsWith("--- a/f\n+++ b/f\n@@ -1,300002 +1,2 @@\n {\n-//\n"), diff.substring(0, 60));
        assertTrue(diff.endsWith("-//\n }\n"));
    }

    @Test
    void whatStaysHasNoDiff() {
        assertEquals("", UnifiedDiff.of(List.of(new FileChange("f", "a", "a"))));
    }

    @Test
    void editsOfOneFileAreMadeTogetherWhateverTheirOrder() {
        Map<String, String> texts = Map.of("f", "ab\r\ncd", "g", "x");
        List<TextEdit> edits = List.of(new TextEdit(new Place("f", 2, 1, 2, 2), "C"),
                new TextEdit(Place.at("f", 1, 1), "<"), new TextEdit(new Place("g", 1, 1, 1, 2), "x"));
        assertEquals(List.of(new FileChange("f", "ab\r\ncd", "<ab\r\nCd")), FileChange.of(texts, edits));
    }

    @Test
    void editsThatOverlapOrNameAnUnknownFileAreRefused() {
        TextEdit one = new TextEdit(new Place("f", 1, 1, 1, 3), "");
        assertThrows(IllegalArgumentException.class, () -> FileChange.of(Map.of("f", "abc"),
                List.of(one, new TextEdit(new Place("f", 1, 2, 1, 4), ""))));
        assertThrows(IllegalArgumentException.class, () -> FileChange.of(Map.of(), List.of(one)));
    }
}

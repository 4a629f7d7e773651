package studio.authcode.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.project.SourceLines;

class SnippetTest {

    @TempDir
    private Path folder;

    @BeforeEach
    void writeACode() throws IOException {
        Files.writeString(folder.resolve("a.js"), "one\r\ntwo\rthree\n".repeat(4) + "call({\n});");
    }

    private Optional<String> snippet(boolean coloured, Place place) {
        Style style = new Style(coloured);
        return new Snippet(style, new SourceLines(folder)).of(place, style::bad);
    }

    @Test
    void theGutterIsAsWideAsTheNumberAndLinesEndAsEditorsCountThem() {
        assertEquals("  |\n2 | two\n  | ^^\n", snippet(false, new Place("a.js", 2, 1, 2, 3)).orElseThrow());
        assertEquals("   |\n12 | three\n   |   ^\n", snippet(false, new Place("a.js", 12, 3, 12, 3)).orElseThrow());
    }

    @Test
    void aRangeOfSeveralLinesIsUnderlinedInItsFirst() {
        assertEquals("   |\n13 | call({\n   | ^^^^^^\n", snippet(false, new Place("a.js", 13, 1, 14, 3)).orElseThrow());
    }

    @Test
    void onlyAStyleWithColoursColours() {
        assertEquals("\u001b[2m  |\u001b[0m\n\u001b[2m1 |\u001b[0m one\n\u001b[2m  |\u001b[0m \u001b[31m^\u001b[0m\n",
                snippet(true, new Place("a.js", 1, 1, 1, 2)).orElseThrow());
    }

    @Test
    void thereIsNoneForAWholeFileOrOneThatIsNotThere() {
        assertEquals(Optional.empty(), snippet(false, Place.of("a.js")));
        assertEquals(Optional.empty(), snippet(false, new Place("b.js", 1, 2, 1, 3)));
        assertEquals(Optional.empty(), snippet(false, new Place("a.js", 99, 2, 99, 3)));
        assertEquals(Optional.empty(), snippet(false, new Place("../" + folder.getFileName() + "x/a.js", 1, 2, 1, 3)));
    }
}

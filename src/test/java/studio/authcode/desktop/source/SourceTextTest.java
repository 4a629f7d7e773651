package studio.authcode.desktop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import studio.authcode.base.Place;

class SourceTextTest {

    private static List<String> lines(String text) {
        return SourceText.of("a.js", text).lines().stream().map(SourceText.Line::text).toList();
    }

    private static String paints(String file, String text) {
        StringBuilder found = new StringBuilder();
        for (byte paint : Painter.paint(file, text)) {
            found.append(Paint.of(paint).name().charAt(0));
        }
        return found.toString();
    }

    @Test
    void linesEndAsPlacesCountThem() {
        assertEquals(List.of("a", "b", "c", ""), lines("a\nb\r\nc\r"));
        assertEquals(List.of(""), lines(""));
        assertEquals(List.of("a\u2028b".replace('\u2028', '·')), lines("a\u2028b"));
    }

    @Test
    void aLongLineIsCutAndSaysByHowMuch() {
        SourceText.Line line = SourceText.of("a.js", "x".repeat(100_000)).lines().getFirst();
        assertEquals(SourceText.LONGEST, line.text().length());
        assertEquals(100_000 - SourceText.LONGEST, line.more());
    }

    @Test
    void whatNobodySeesHasAStandIn() {
        assertEquals(List.of("a·b·c\td·"), lines("a\u200Bb\u202Ec\td\uD800"));
        assertEquals(List.of("😀"), lines("😀"));
    }

    @Test
    void scriptsAreColoured() {
        assertEquals("KKKPPPPPNPCCCC", paints("a.js", "let x = 1 //ab"));
        assertEquals("SSSSPSSSSSS", paints("a.ts", "'a\\'\n`x\ny\\`"));
    }

    @Test
    void jsonTellsNamesFromValues() {
        assertEquals("PNNNPPSSSPPNNNPPKKKKP", paints("a.json", "{\"a\": \"b\", \"c\": true}"));
    }

    @Test
    void templatesAreColoured() {
        assertEquals("TTTTTPNNNNNPSSSTPPTTTTTTTCCCCCCCC", paints("a.txml", "<view onTap=\"a\">hi</view><!--x-->"));
    }

    @Test
    void aPlaceBeyondTheLineIsItsLastCharacter() {
        SourceText text = SourceText.of("a.js", "ab\n\ncd");
        assertEquals(new SourceText.Range(1, 2), text.range(Place.at("a.js", 1, 9), 0));
        assertEquals(new SourceText.Range(0, 0), text.range(Place.at("a.js", 2, 1), 1));
        assertEquals(new SourceText.Range(0, 1), text.range(new Place("a.js", 1, 2, 3, 2), 2));
        assertEquals(new SourceText.Range(1, 2), text.range(new Place("a.js", 1, 2, 3, 2), 0));
    }

    @Property(tries = 2_000)
    void anyTextIsCutAndPainted(@ForAll String text) {
        for (String file : List.of("a.js", "a.json", "a.txml", "a.css")) {
            SourceText shown = SourceText.of(file, text);
            shown.lines().forEach(line -> assertEquals(line.text().length(), line.paints().length));
            assertTrue(shown.lines().size() <= text.length() + 1);
        }
    }
}

package studio.authcode.desktop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.util.List;
import java.util.stream.IntStream;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

class ShownLinesTest {

    private static List<SourceText.Line> lines(String text) {
        return SourceText.of("a.txt", text).lines();
    }

    private static String all(CodeTextModel model) {
        return String.join("\n", IntStream.range(0, model.size()).mapToObj(model::getPlainText).toList());
    }

    @Test
    void aMarkBelowAChangeMovesWithItsLine() {
        ShownLines shown = new ShownLines(more -> more);
        CodeTextModel model = new CodeTextModel(shown);
        shown.show(lines("a\nb\nc\nd"), model);
        var mark = model.getMarker(TextPos.ofLeading(3, 1));
        shown.show(lines("a\nb\nx\ny\nc\nd"), model);
        assertEquals(TextPos.ofLeading(5, 1), mark.getTextPos());
        shown.show(lines("c\nd"), model);
        assertEquals(TextPos.ofLeading(1, 1), mark.getTextPos());
    }

    @Test
    void nothingIsOneEmptyLine() {
        ShownLines shown = new ShownLines(more -> more);
        CodeTextModel model = new CodeTextModel(shown);
        shown.show(lines("a\nb"), model);
        shown.show(SourceText.empty(), model);
        assertEquals("", all(model));
    }

    @Test
    void aLineThatIsGoneIsEmpty() {
        ShownLines shown = new ShownLines(more -> more);
        CodeTextModel model = new CodeTextModel(shown);
        shown.show(lines("a\nb\nc\nd\ne"), model);
        shown.show(lines("x"), model);
        assertEquals("", shown.getText(4));
        assertNotNull(new Painting(shown, () -> SourceText.of("a.txt", "x"), Marks::none)
                .createRichParagraph(model, 4));
    }

    @Property(tries = 500)
    void whateverWasShownTheNewTextIs(@ForAll @CharRange(from = '\n', to = '\f') String before,
            @ForAll @CharRange(from = '\n', to = '\f') String after) {
        ShownLines shown = new ShownLines(more -> more);
        CodeTextModel model = new CodeTextModel(shown);
        var mark = model.getMarker(TextPos.ZERO);
        shown.show(lines(before), model);
        shown.show(lines(after), model);
        assertEquals(after.replace('\u000B', '·').replace('\f', '·'), all(model));
        assertEquals(true, mark.getTextPos().index() < model.size());
    }
}

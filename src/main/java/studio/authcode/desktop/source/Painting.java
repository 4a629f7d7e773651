package studio.authcode.desktop.source;

import java.util.function.Supplier;
import jfx.incubator.scene.control.richtext.SyntaxDecorator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.RichParagraph;
import studio.authcode.diagnosis.Finding;

/// Paints a line: its syntax, and what is wrong in it underlined.
final class Painting implements SyntaxDecorator {

    private final ShownLines lines;
    private final Supplier<SourceText> text;
    private final Supplier<Marks> marks;

    Painting(ShownLines lines, Supplier<SourceText> text, Supplier<Marks> marks) {
        this.lines = lines;
        this.text = text;
        this.marks = marks;
    }

    @Override
    public RichParagraph createRichParagraph(CodeTextModel model, int index) {
        RichParagraph.Builder builder = RichParagraph.builder();
        String shown = lines.getText(index);
        if (shown.isEmpty()) {
            return builder.build();
        }
        SourceText.Line line = lines.line(index);
        byte[] paints = line.paints();
        int start = 0;
        for (int i = 1; i <= paints.length; i++) {
            if (i == paints.length || paints[i] != paints[start]) {
                builder.addWithStyleNames(line.text().substring(start, i), Paint.of(paints[start]).css());
                start = i;
            }
        }
        if (shown.length() > line.text().length()) {
            builder.addWithStyleNames(shown.substring(line.text().length()), "code-more");
        }
        // The worst is drawn last, above the others.
        marks.get().findings(index).reversed().forEach(finding -> underline(builder, finding, index));
        return builder.build();
    }

    private void underline(RichParagraph.Builder builder, Finding finding, int index) {
        SourceText.Range range = text.get().range(finding.place(), index);
        if (range.to() > range.from()) {
            builder.addWavyUnderline(range.from(), range.to() - range.from(), "underline-" + finding.severity().id());
        }
    }

    @Override
    public void handleChange(CodeTextModel model, TextPos start, TextPos end, int top, int added, int bottom) {
        // Every line is painted by itself.
    }
}

package studio.authcode.desktop.source;

import java.util.List;
import java.util.function.UnaryOperator;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.BasicTextModel;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import jfx.incubator.scene.control.richtext.model.StyleAttributeMap;

/// The lines that the code area shows; nobody types here, but the file may change on disk.
final class ShownLines implements BasicTextModel.Content {

    private final UnaryOperator<String> leftOut;
    /// There is always a line to show, if only an empty one.
    private List<SourceText.Line> lines = SourceText.empty();

    /// Takes how a line says that its end is left out.
    ShownLines(UnaryOperator<String> leftOut) {
        this.leftOut = leftOut;
    }

    /// Takes other lines; what is the same before and behind the change stays where it is.
    void show(List<SourceText.Line> fresh, CodeTextModel model) {
        List<SourceText.Line> old = lines;
        int most = Math.min(old.size(), fresh.size());
        int top = 0;
        while (top < most && old.get(top).equals(fresh.get(top))) {
            top++;
        }
        if (top == old.size() && top == fresh.size()) {
            return;
        }
        int bottom = 0;
        while (bottom < most - top && old.get(old.size() - 1 - bottom).equals(fresh.get(fresh.size() - 1 - bottom))) {
            bottom++;
        }
        // A change has at least one line on either side.
        if (top == most - bottom && top > 0) {
            top--;
        } else if (top == most - bottom && bottom > 0) {
            bottom--;
        }
        change(old.size() - 1 - bottom, top, fresh, fresh.size() - 1 - bottom, model);
    }

    private void change(int oldLast, int first, List<SourceText.Line> fresh, int freshLast, CodeTextModel model) {
        TextPos end = TextPos.ofLeading(oldLast, getText(oldLast).length());
        lines = fresh;
        int added = freshLast - first;
        model.fireChangeEvent(TextPos.ofLeading(first, 0), end, getText(first).length(), added,
                added > 0 ? getText(freshLast).length() : 0);
    }

    SourceText.Line line(int index) {
        return lines.get(index);
    }

    @Override
    public int size() {
        return lines.size();
    }

    /// While a text gives way to a shorter one, the area still asks for lines that are gone; they are empty.
    @Override
    public String getText(int index) {
        if (index >= lines.size()) {
            return "";
        }
        SourceText.Line line = lines.get(index);
        return line.more() == 0 ? line.text() : line.text() + leftOut.apply(String.valueOf(line.more()));
    }

    @Override
    public int insertTextSegment(int index, int offset, String text, StyleAttributeMap style) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void insertLineBreak(int index, int offset) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void removeRange(TextPos start, TextPos end) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean isWritable() {
        return false;
    }
}

package studio.authcode.desktop.outcomes;

import javafx.scene.control.OverrunStyle;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;

/// A handler's name; of a long path the end says more than the beginning.
final class HandlerCell extends TableCell<Matrix.Row, String> {

    private final Tooltip whole = new Tooltip();

    HandlerCell() {
        setTextOverrun(OverrunStyle.LEADING_ELLIPSIS);
    }

    @Override
    protected void updateItem(String handler, boolean empty) {
        super.updateItem(handler, empty);
        setText(empty ? null : handler);
        whole.setText(handler);
        setTooltip(empty ? null : whole);
    }
}

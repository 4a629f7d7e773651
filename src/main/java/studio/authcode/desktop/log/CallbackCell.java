package studio.authcode.desktop.log;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import studio.authcode.desktop.common.Css;
import studio.authcode.journal.JournalRow;

/// Shows which callback was called as a coloured word.
final class CallbackCell extends TableCell<Optional<JournalRow>, String> {

    private final Label badge = badge("");

    /// Returns the word for a callback.
    static Label badge(String callback) {
        Label badge = new Label();
        say(badge, callback);
        return badge;
    }

    static void say(Label badge, String callback) {
        badge.setText(callback);
        badge.getStyleClass().setAll("label", Css.BADGE, callback.equals("success") ? Css.GOOD : Css.BAD);
    }

    @Override
    protected void updateItem(String callback, boolean empty) {
        super.updateItem(callback, empty);
        boolean shown = !empty && callback != null && !callback.isEmpty();
        setGraphic(shown ? badge : null);
        setAccessibleText(shown ? callback : null);
        if (shown) {
            say(badge, callback);
        }
    }
}

package studio.authcode.desktop.common;

import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons that the window uses.
public enum Icons {
    ADD(Feather.PLUS),
    ALERT(Feather.ALERT_TRIANGLE),
    ALLOW(Feather.CHECK),
    API(Feather.BOX),
    CALL(Feather.KEY),
    CLEAR(Feather.X_CIRCLE),
    CLOSE(Feather.X),
    COMPARE(Feather.COLUMNS),
    COPY(Feather.COPY),
    DATA(Feather.EDIT_3),
    DENY(Feather.SLASH),
    DUPLICATE(Feather.LAYERS),
    EDIT(Feather.EDIT_2),
    ENLARGE(Feather.MAXIMIZE_2),
    EXPORT(Feather.UPLOAD),
    FILE(Feather.FILE_TEXT),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    GO(Feather.ARROW_RIGHT),
    FORGET(Feather.ROTATE_CCW),
    IGNORED(Feather.EYE_OFF),
    IMPORT(Feather.DOWNLOAD),
    INFO(Feather.INFO),
    LANGUAGE(Feather.GLOBE),
    MOMENT(Feather.SUNRISE),
    NETWORK(Feather.SEND),
    MORE(Feather.MORE_HORIZONTAL),
    PLAY(Feather.PLAY),
    PROBLEM(Feather.ALERT_CIRCLE),
    OPENED(Feather.CHEVRON_DOWN),
    CLOSED(Feather.CHEVRON_RIGHT),
    READ(Feather.EYE),
    REMOVE(Feather.TRASH_2),
    REPEAT(Feather.REPEAT),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SLIDERS),
    SKIP(Feather.MINUS),
    STOP(Feather.STOP_CIRCLE),
    TAP(Feather.MOUSE_POINTER),
    TEST(Feather.BOOKMARK),
    TOAST(Feather.MESSAGE_SQUARE),
    TERMINAL(Feather.TERMINAL),
    USER(Feather.USER),
    WAIT(Feather.CLOCK);

    private final Feather feather;

    Icons(Feather feather) {
        this.feather = feather;
    }

    /// Returns the icon itself, for a node that shows different ones.
    public Ikon code() {
        return feather;
    }

    /// Returns a new node that shows this icon.
    public FontIcon node() {
        return new FontIcon(feather);
    }
}

package studio.authcode.desktop.common;

import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/// The icons that the window uses.
public enum Icons {
    ADD(Feather.PLUS),
    ALERT(Feather.ALERT_TRIANGLE),
    ALLOW(Feather.CHECK),
    CALL(Feather.KEY),
    CLEAR(Feather.X_CIRCLE),
    CLOSE(Feather.X),
    COMPARE(Feather.COLUMNS),
    COPY(Feather.COPY),
    DENY(Feather.SLASH),
    DUPLICATE(Feather.LAYERS),
    EDIT(Feather.EDIT_2),
    EXPORT(Feather.UPLOAD),
    FILE(Feather.FILE_TEXT),
    FILTER(Feather.FILTER),
    FOLDER(Feather.FOLDER),
    FORGET(Feather.ROTATE_CCW),
    IGNORED(Feather.EYE_OFF),
    IMPORT(Feather.DOWNLOAD),
    INFO(Feather.INFO),
    LANGUAGE(Feather.GLOBE),
    MORE(Feather.MORE_HORIZONTAL),
    PLAY(Feather.PLAY),
    PROBLEM(Feather.ALERT_CIRCLE),
    OPENED(Feather.CHEVRON_DOWN),
    CLOSED(Feather.CHEVRON_RIGHT),
    REMOVE(Feather.TRASH_2),
    REPEAT(Feather.REPEAT),
    SAVE(Feather.SAVE),
    SEARCH(Feather.SEARCH),
    SETTINGS(Feather.SLIDERS),
    SKIP(Feather.MINUS),
    TERMINAL(Feather.TERMINAL),
    USER(Feather.USER),
    WAIT(Feather.CLOCK);

    private final Feather feather;

    Icons(Feather feather) {
        this.feather = feather;
    }

    /// Returns a new node that shows this icon.
    public FontIcon node() {
        return new FontIcon(feather);
    }
}

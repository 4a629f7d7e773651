package studio.authcode.desktop.common;

import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/// The kinds of labels that most views have.
public final class Labels {

    private Labels() {
    }

    /// Returns a label whose text goes on in the next line where it finds no room.
    public static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    /// Returns a wrapped label for what explains something above it.
    public static Label hint(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Css.HINT);
        return label;
    }

    /// Returns the heading of a section.
    public static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add(Css.SECTION_TITLE);
        return title;
    }
}

package studio.authcode.desktop.consent;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/// Wraps the sheet's texts. JavaFX 26 fails to wrap text that runs from right to left (its trailing spaces are looked
/// for outside the line), so such text is broken into lines here instead.
final class SheetText {

    private static final int LINE = 30;

    private final boolean rightToLeft;

    SheetText(Locale language) {
        this.rightToLeft = rightToLeft(language);
    }

    static boolean rightToLeft(Locale language) {
        return "ar".equals(language.getLanguage());
    }

    Label wrapped(String text, String style) {
        Label label = new Label();
        label.getStyleClass().add(style);
        return wrap(label, text);
    }

    <L extends Labeled> L wrap(L label, String text) {
        label.setText(rightToLeft ? lines(text) : text);
        label.setWrapText(!rightToLeft);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private static String lines(String text) {
        StringBuilder lines = new StringBuilder();
        int length = 0;
        for (String word : text.split("(?<=\n)| ")) {
            if (length > 0 && length + word.length() > LINE) {
                lines.append('\n');
                length = 0;
            } else if (length > 0) {
                lines.append(' ');
                length++;
            }
            lines.append(word);
            length = word.endsWith("\n") ? 0 : length + word.length();
        }
        return lines.toString();
    }
}

package studio.authcode.desktop.common;

import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import studio.authcode.wallet.Ground;

/// One letter that says how well a rule is founded; its tooltip says by what.
public final class BasisMark {

    private static final int TOOLTIP_WIDTH = 360;

    private BasisMark() {
    }

    /// Returns the mark of a rule.
    public static Label of(Ground ground, Tr tr) {
        String word = tr.of("common.basis." + ground.basis().json());
        String sentence = word + (ground.source().isBlank() ? "" : ": " + ground.source());
        Label mark = new Label(ground.basis().json().substring(0, 1).toUpperCase(Locale.ROOT));
        mark.getStyleClass().addAll(Css.BASIS, ground.basis().json());
        mark.setAccessibleText(sentence);
        Tooltip tooltip = new Tooltip(sentence);
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(TOOLTIP_WIDTH);
        tooltip.setShowDelay(Duration.millis(200));
        mark.setTooltip(tooltip);
        return mark;
    }
}

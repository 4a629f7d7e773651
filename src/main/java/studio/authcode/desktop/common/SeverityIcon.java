package studio.authcode.desktop.common;

import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.diagnosis.Severity;

/// The icon of a severity, which a screen reader names.
public final class SeverityIcon {

    private SeverityIcon() {
    }

    /// Returns a new icon.
    public static FontIcon of(Severity severity, Tr tr) {
        FontIcon icon = switch (severity) {
            case ERROR -> Icons.PROBLEM.node();
            case WARNING -> Icons.ALERT.node();
            case INFO -> Icons.INFO.node();
        };
        icon.getStyleClass().add("severity-" + severity.id());
        icon.setAccessibleText(tr.of("common.severity." + severity.id()));
        return icon;
    }
}

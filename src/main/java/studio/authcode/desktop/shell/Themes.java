package studio.authcode.desktop.shell;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import studio.authcode.desktop.common.Settings;

/// Light or dark: what the person has chosen, else what the system has.
public final class Themes {

    /// The choices, as the settings keep them; the first follows the system.
    public static final List<String> ALL = List.of("system", "light", "dark");

    private static final String THEME = "theme";

    private final Settings settings;

    /// Takes where the choice is kept.
    public Themes(Settings settings) {
        this.settings = settings;
    }

    /// Applies the theme now and whenever the system's changes.
    public void follow() {
        Platform.getPreferences().colorSchemeProperty().subscribe(_ -> apply());
    }

    /// Returns the choice.
    public String chosen() {
        return settings.text(THEME).filter(ALL::contains).orElse(ALL.getFirst());
    }

    /// Chooses, and applies it.
    public void choose(String theme) {
        settings.put(THEME, theme);
        apply();
    }

    private void apply() {
        Application.setUserAgentStylesheet(
                dark() ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
    }

    private boolean dark() {
        return Optional.of(chosen()).filter(theme -> !theme.equals(ALL.getFirst())).map("dark"::equals)
                .orElseGet(() -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK);
    }
}

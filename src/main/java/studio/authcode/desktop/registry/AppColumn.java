package studio.authcode.desktop.registry;

import java.util.Locale;
import java.util.stream.Collectors;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp;

/// The columns of the registered apps, in order.
enum AppColumn {
    WALLET(96, 56), ID(232, 184), NAME(128, 72), COMPANY(104, 56), STATE(112, 96), SCOPES(184, 80),
    ENVIRONMENTS(112, 56);

    private final double width;
    private final double leastWidth;

    AppColumn(double width, double leastWidth) {
        this.width = width;
        this.leastWidth = leastWidth;
    }

    double width() {
        return width;
    }

    double leastWidth() {
        return leastWidth;
    }

    /// Returns the name that texts and settings know this column by.
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns what this column shows of an app.
    String text(RegisteredApp app, RegisteredAppsViewModel model, Tr tr) {
        return switch (this) {
            case WALLET -> model.walletName(app.wallet());
            case ID -> app.id();
            case NAME -> app.name();
            case COMPANY -> app.company();
            case STATE -> tr.of("registry.state." + app.state().json());
            case SCOPES -> app.scopes().map(scopes -> scopes.isEmpty()
                    ? tr.of("registry.scopes.none") : String.join(", ", scopes))
                    .orElseGet(() -> tr.of("registry.scopes.every"));
            case ENVIRONMENTS -> app.environments().isEmpty() ? tr.of("registry.environments.every")
                    : app.environments().keySet().stream().sorted().collect(Collectors.joining(", "));
        };
    }
}

package studio.authcode.desktop.registry;

import java.util.Locale;
import java.util.stream.Collectors;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp;

/// The columns of the registered apps, in order.
enum AppColumn {
    WALLET(96), ID(232), NAME(128), COMPANY(104), STATE(112), SCOPES(184), ENVIRONMENTS(120);

    private static final double LEAST = 0.7;

    private final double width;

    AppColumn(double width) {
        this.width = width;
    }

    double width() {
        return width;
    }

    double leastWidth() {
        return this == STATE ? width : LEAST * width;
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

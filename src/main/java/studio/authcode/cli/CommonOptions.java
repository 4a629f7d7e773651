package studio.authcode.cli;

import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.report.Style;

/// The options that several commands share, and the services built from them.
final class CommonOptions {

    @Mixin
    private RegistryOptions registry;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print the report.")
    private Format format = Format.text;

    /// Returns whether the report is JSON.
    boolean json() {
        return format == Format.json;
    }

    /// Returns whether the person names a registry file.
    boolean givesApps() {
        return registry.givesApps();
    }

    Style style(Surroundings around) {
        return registry.style(around);
    }

    /// Builds the services for a command that reads the registry.
    ///
    /// @throws studio.authcode.base.UserError if `--apps` names a file that is not there
    Studio studio(Surroundings around) {
        return registry.studio(around);
    }

    /// Builds the services for a command that may begin the registry file.
    Studio writing(Surroundings around) {
        return registry.writing(around);
    }

    /// What a call needs beside the wallet and the app.
    static final class Calling {

        @Option(names = "--persona", paramLabel = "ID", description = "The simulated user.")
        private String persona;

        @Option(names = "--environment", paramLabel = "production|sandbox", description = "Where the app is looked up.")
        private Environment environment = Environment.production;

        @Option(names = "--rule", paramLabel = "NAME=VALUE", description = "Sets one of the contract's switches.")
        private Map<String, String> rules = new LinkedHashMap<>();

        @Option(names = "--remember", description = "Keeps grants, and lets those kept before count.")
        private boolean remember;

        enum Environment { production, sandbox }

        String persona(Studio studio) {
            return persona == null ? studio.personas().preset().id() : studio.personas().get(persona).id();
        }

        String environment() {
            return environment.name();
        }

        Map<String, String> rules() {
            return rules;
        }

        boolean remember() {
            return remember;
        }
    }
}

package studio.authcode.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// The options that several commands share, and the services built from them.
final class CommonOptions {

    @Option(names = "--apps", paramLabel = "FILE", description = "A registry file instead of your own.")
    private Path apps;

    @Option(names = "--color", paramLabel = "auto|never", description = "Whether to colour text.")
    private Colour colour = Colour.auto;

    @Option(names = "--format", paramLabel = "text|json", description = "How to print the report.")
    private Format format = Format.text;

    enum Colour { auto, never }

    /// Returns whether the person names a registry file.
    boolean givesApps() {
        return apps != null;
    }

    /// Returns whether the report is JSON.
    boolean json() {
        return format == Format.json;
    }

    Style style(Surroundings around) {
        return new Style(colour == Colour.auto && around.canColour());
    }

    /// Builds the services for a command that reads the registry.
    ///
    /// @throws UserError if `--apps` names a file that is not there
    Studio studio(Surroundings around) {
        if (apps != null && !Files.exists(apps)) {
            throw new UserError(
                    Text.of("registry.absent", apps.toString()), Text.of("cli.apps.hint"));
        }
        return build(around);
    }

    /// Builds the services for a command that may begin the registry file.
    Studio writing(Surroundings around) {
        return build(around);
    }

    private Studio build(Surroundings around) {
        Optional<Path> file = Optional.ofNullable(apps).map(Path::toAbsolutePath);
        return new Studio(around.state(), around.assets(), file, around.clock(), around.random(),
                notice -> around.err().println(notice));
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

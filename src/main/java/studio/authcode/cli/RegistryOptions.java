package studio.authcode.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.report.Style;

/// Which registry a command reads and whether it colours text, and the services built from that.
final class RegistryOptions {

    @Option(names = "--apps", paramLabel = "FILE", description = "A registry file instead of your own.")
    private Path apps;

    @Option(names = "--color", paramLabel = "auto|never", description = "Whether to colour text.")
    private Colour colour = Colour.auto;

    enum Colour { auto, never }

    /// Returns whether the person names a registry file.
    boolean givesApps() {
        return apps != null;
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
        return writing(around);
    }

    /// Builds the services for a command that may begin the registry file.
    Studio writing(Surroundings around) {
        Optional<Path> file = Optional.ofNullable(apps).map(Path::toAbsolutePath);
        return new Studio(around.state(), around.assets(), file, around.clock(), around.random(),
                notice -> around.err().println(notice));
    }
}

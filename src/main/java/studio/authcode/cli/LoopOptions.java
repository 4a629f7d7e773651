package studio.authcode.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.Stream;
import picocli.CommandLine.Option;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Whether a run goes on to the merchant's server and the wallet server, and how these are started. The command of the
/// merchant's server is the person's alone: a project's files never start anything.
final class LoopOptions {

    @Option(names = "--backend", description = "Starts the wallet server for the time of the run.")
    private boolean backend;

    @Option(names = "--port", paramLabel = "N", description = "The wallet server's port; left out, any that is free.")
    private Integer port;

    @Option(names = "--merchant", paramLabel = "COMMAND", description = {
        "Starts the merchant's server for the time of the run;",
        "it finds what it needs to know in AUTHCODE_… variables."})
    private String merchant;

    @Option(names = "--merchant-url", paramLabel = "URL", description = {
        "Where the page believes the merchant's server to be."})
    private String merchantUrl;

    @Option(names = "--merchant-wait", paramLabel = "SECONDS", defaultValue = "60", description = {
        "How long the merchant's server may take to start (default: ${DEFAULT-VALUE})."})
    private int merchantWait;

    /// Refuses options that do not fit together.
    void validate() {
        if (!backend && Stream.of(port, merchant, merchantUrl).anyMatch(each -> each != null)) {
            throw new UserError(Text.of("cli.loop.backend"), Text.of("cli.loop.backend.hint"));
        }
        BackendCommand.checkPort(port());
        url("");
    }

    /// Returns whether the wallet server is started.
    boolean wanted() {
        return backend;
    }

    /// Returns the wallet server's port, 0 for any.
    int port() {
        return port == null ? 0 : port;
    }

    /// Returns the command that starts the merchant's server.
    Optional<String> merchant() {
        return Optional.ofNullable(merchant);
    }

    /// Returns how long the merchant's server may take to start.
    Duration patience() {
        return Duration.ofSeconds(Math.max(1, merchantWait));
    }

    /// Returns where the page sends its auth code.
    ///
    /// @param ofProject what the project says, or an empty text
    /// @throws UserError if it is no address of the web
    Optional<URI> url(String ofProject) {
        String text = merchantUrl == null ? ofProject : merchantUrl;
        if (text.isEmpty()) {
            return Optional.empty();
        }
        try {
            URI uri = new URI(text);
            if (uri.getHost() != null && ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme()))) {
                return Optional.of(uri);
            }
        } catch (URISyntaxException _) {
            // Refused below.
        }
        throw new UserError(Text.of("cli.loop.url", Printable.of(text)), Text.of("cli.loop.url.hint"));
    }
}

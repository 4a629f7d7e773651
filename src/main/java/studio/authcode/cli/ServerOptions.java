package studio.authcode.cli;

import picocli.CommandLine.Option;
import studio.authcode.backend.RunningServer;
import studio.authcode.backend.admin.AdminClient;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Which running wallet server a command speaks to.
final class ServerOptions {

    @Option(names = "--url", paramLabel = "URL", description = "The server; left out, the one that runs here.")
    private String url;

    @Option(names = "--token", paramLabel = "TOKEN", description = "The token that this server printed.")
    private String token;

    /// Returns what speaks to the server.
    ///
    /// @throws UserError if none runs
    AdminClient client(Surroundings around) {
        if ((url == null) != (token == null)) {
            throw new UserError(Text.of("cli.backend.both"), Text.of("cli.backend.both.hint"));
        }
        if (url != null) {
            return new AdminClient(url, token);
        }
        RunningServer server = RunningServer.in(around.state().backend()).orElseThrow(() ->
                new UserError(Text.of("cli.backend.none"), Text.of("cli.backend.none.hint")));
        return new AdminClient(server.url(), server.token());
    }
}

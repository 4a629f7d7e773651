package studio.authcode.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.credentials.CredentialJson;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// `authcode backend rotate`: gives an app new credentials.
@Command(name = "rotate", description = "Gives an app new credentials.", mixinStandardHelpOptions = true)
final class RotateCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Option(names = "--wallet", required = true, paramLabel = "ID")
    private String wallet;

    @Option(names = "--app", required = true, paramLabel = "APPID")
    private String app;

    @Option(names = "--environment", paramLabel = "production|sandbox", description = "Left out: production.")
    private CommonOptions.Calling.Environment environment = CommonOptions.Calling.Environment.production;

    @Option(names = "--reveal", description = "Shows secrets whole, and private keys in JSON.")
    private boolean reveal;

    RotateCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            CredentialBook book = studio.credentials(warning -> around.err().println(warning));
            Merchant merchant = new Merchant(studio.wallets().get(wallet).id(), app, environment.name());
            if (!credentials(book, merchant).ours()) {
                throw new UserError(Text.of("cli.backend.theirs", Printable.of(app), environment.name()),
                        Text.of("cli.backend.theirs.hint", studio.registry().file().toString()));
            }
            book.rotate(merchant);
            AppCredentials fresh = credentials(book, merchant);
            if (common.json()) {
                around.out().println(Json.write(CredentialJson.of(fresh, reveal)));
            } else {
                new BackendText(around.out(), common.style(around), reveal).print(fresh);
                around.err().println(Text.of("cli.backend.rotated"));
            }
            return ExitCode.WELL;
        }
    }

    private static AppCredentials credentials(CredentialBook book, Merchant merchant) {
        return book.of(merchant).orElseThrow(() -> new UserError(
                Text.of("cli.backend.noApp", Printable.of(merchant.app()), merchant.wallet(), merchant.environment()),
                Text.of("cli.apps.unknown.hint")));
    }
}

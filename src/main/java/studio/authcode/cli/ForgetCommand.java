package studio.authcode.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// `authcode forget`: forgets remembered grants.
@Command(name = "forget", description = "Forgets remembered grants.", mixinStandardHelpOptions = true)
final class ForgetCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Option(names = "--app", paramLabel = "ID", description = "Only this app's.")
    private String app;

    @Option(names = "--persona", paramLabel = "ID", description = "Only this user's.")
    private String persona;

    ForgetCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        try (Studio studio = common.studio(around)) {
            int forgotten = studio.journal().grants().forget(Optional.ofNullable(app), Optional.ofNullable(persona));
            if (studio.journal().unusable(true)) {
                throw new UserError(Text.of("cli.journal.unusable"), Text.of("cli.journal.unusable.hint"));
            }
            if (common.json()) {
                around.out().println(Json.write(Json.object().put("forgotten", forgotten)));
            } else {
                around.out().println(Text.of("cli.forgotten", forgotten));
            }
            return ExitCode.WELL;
        }
    }
}

package studio.authcode.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `authcode` itself, which only has commands.
@Command(
        name = "authcode",
        description = "Tests what my.getAuthCode does to a mini-app, wallet by wallet.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        footer = {
            "",
            "Without a command, the desktop opens; so does `authcode DIR`.",
            "Exit codes: 0 all well, 1 what was asked about is not well, 2 could not do it."
        })
final class RootCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "A command is missing.");
    }
}

package studio.authcode.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `authcode studio`: opens the desktop.
@Command(name = "studio", description = "Opens the desktop.", mixinStandardHelpOptions = true)
final class StudioCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "DIR|package.json", description = "The mini-app to open.")
    private Path project;

    @Option(names = "--wallet", paramLabel = "ID", description = "Its wallet.")
    private String wallet;

    StudioCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return around.desktop().open(Optional.ofNullable(project), Optional.ofNullable(wallet));
    }
}

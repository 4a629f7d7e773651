package studio.authcode.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `authcode tour`: plays the main job without a display.
@Command(
        name = "tour",
        description = "Plays the main job without a display; saves a picture of each step and prints the payloads.",
        mixinStandardHelpOptions = true)
final class TourCommand implements Callable<Integer> {

    private final Surroundings around;

    @Parameters(arity = "0..1", paramLabel = "DIR", description = "The mini-app to play it with.")
    private Path project;

    @Option(names = "--out", paramLabel = "DIR", description = "The folder for the pictures.")
    private Path out;

    TourCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        return around.desktop().tour(Optional.ofNullable(project), Optional.ofNullable(out));
    }
}

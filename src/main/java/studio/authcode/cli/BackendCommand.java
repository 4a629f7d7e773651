package studio.authcode.cli;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.authcode.Studio;
import studio.authcode.backend.Backend;
import studio.authcode.backend.ReadyJson;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// `authcode backend`: the local wallet server.
@Command(name = "backend",
        description = "Runs the local wallet server, where a merchant's server exchanges auth codes.",
        mixinStandardHelpOptions = true)
final class BackendCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Option(names = "--port", paramLabel = "N", description = "The port; left out, any that is free.")
    private int port;

    @Option(names = "--reveal", description = "Shows secrets whole.")
    private boolean reveal;

    BackendCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() {
        if (port < 0 || port > MOST_PORT) {
            throw new UserError(Text.of("cli.backend.port", String.valueOf(port)));
        }
        try (Studio studio = common.studio(around)) {
            BackendText text = new BackendText(around.out(), common.style(around), reveal);
            try (Backend backend = studio.backend(port, exchange -> {
                if (!common.json()) {
                    text.print(exchange);
                }
            }, warning -> around.err().println(warning))) {
                if (common.json()) {
                    around.out().println(Json.write(ReadyJson.of(backend)));
                } else {
                    text.ready(backend);
                }
                around.out().flush();
                untilStopped();
            }
            return ExitCode.WELL;
        }
    }

    /// Waits for the end of the process; a test interrupts it.
    private static void untilStopped() {
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

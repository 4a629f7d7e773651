package studio.authcode.cli;

import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import studio.authcode.base.Assets;
import studio.authcode.base.Json;
import studio.authcode.base.StateFolder;
import tools.jackson.databind.JsonNode;

/// Runs command lines in this process, with a state folder of their own.
public final class CliTester {

    private final Path home;
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private final List<String> opened = new ArrayList<>();
    private Clock clock = Clock.systemUTC();
    private boolean terminal;
    private boolean full;
    private boolean coloured;
    private String typed = "";

    /// Names the state folder.
    public CliTester(Path home) {
        this.home = home;
    }

    /// Lets a person sit at the terminal, who types this.
    CliTester typing(String lines) {
        terminal = true;
        typed = lines;
        return this;
    }

    /// Lets the report be read in a terminal.
    CliTester inATerminal() {
        coloured = true;
        return this;
    }

    /// Lets whoever asks for the time get this error.
    CliTester failing(Error error) {
        clock = new BrokenClock(error);
        return this;
    }

    /// Lets standard output take nothing.
    CliTester onAFullDisk() {
        full = true;
        return this;
    }

    /// Runs a command line and returns its exit code.
    int run(String... args) {
        out.reset();
        err.reset();
        Assets assets = new Assets(Path.of("assets").toAbsolutePath());
        ReportStream report = new ReportStream(full ? new FullDisk() : out);
        Streams streams = new Streams(
                new PrintStream(report, true, StandardCharsets.UTF_8), report,
                new PrintStream(err, true, StandardCharsets.UTF_8), new BufferedReader(new StringReader(typed)),
                () -> terminal, () -> coloured);
        Surroundings around = new Surroundings(streams, new StateFolder(home), assets, clock,
                new SplittableRandom(7), new Door());
        return new Cli(around).run(args);
    }

    /// Returns what the last command printed.
    String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    /// Returns what the last command complained of.
    String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    /// Returns what the last command printed, as JSON.
    JsonNode json() {
        return Json.read(out());
    }

    /// Returns which windows were asked for.
    List<String> opened() {
        return opened;
    }

    private static final class BrokenClock extends Clock {

        private final Error error;

        BrokenClock(Error error) {
            this.error = error;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }

        @Override
        public Instant instant() {
            throw error;
        }
    }

    private static final class FullDisk extends OutputStream {

        @Override
        public void write(int one) throws IOException {
            throw new IOException("No space left on device");
        }
    }

    private final class Door implements DesktopDoor {

        @Override
        public int open(Optional<Path> project, Optional<String> wallet) {
            opened.add("studio " + project.map(Path::toString).orElse("-") + " " + wallet.orElse("-"));
            return 0;
        }

        @Override
        public int tour(Optional<Path> project, Optional<Path> target) {
            opened.add("tour");
            return 0;
        }
    }
}

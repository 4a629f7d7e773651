package studio.authcode;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.cli.Cli;
import studio.authcode.cli.Surroundings;

/// Reads the arguments: a command, or the desktop.
public final class Main {

    private Main() {
    }

    /// Runs one command; with none, the desktop.
    public static void main(String[] args) {
        PrintStream out = utf8(new FileOutputStream(FileDescriptor.out));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        BufferedReader in = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        StateFolder state = StateFolder.find(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        Assets assets = Assets.find(System.getProperty("authcode.assets"), program());
        Clock clock = Clock.systemUTC();
        RandomGenerator random = shared(new SplittableRandom());
        Window desktop = new Window(state, assets, clock, random, out, err);
        // Nothing to read: the window need not wait for the command line's own start.
        int code = args.length == 0 ? desktop.open(Optional.empty(), Optional.empty()) : new Cli(new Surroundings(
                out, err, in, Main::terminal, state, assets, clock, random, desktop)).run(args);
        System.exit(code);
    }

    /// Lets several threads draw from one source.
    private static RandomGenerator shared(RandomGenerator source) {
        return () -> {
            synchronized (source) {
                return source.nextLong();
            }
        };
    }

    private static PrintStream utf8(OutputStream stream) {
        return new PrintStream(stream, false, StandardCharsets.UTF_8);
    }

    private static boolean terminal() {
        return System.console() != null && System.console().isTerminal();
    }

    private static URI program() {
        try {
            return Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

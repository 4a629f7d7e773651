package studio.authcode;

import java.io.BufferedOutputStream;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.cli.Cli;
import studio.authcode.cli.ReportStream;
import studio.authcode.cli.Streams;
import studio.authcode.cli.Surroundings;

/// Reads the arguments: a command, or the desktop.
public final class Main {

    private Main() {
    }

    /// Runs one command; with none, the desktop.
    public static void main(String[] args) {
        ReportStream report = new ReportStream(new FileOutputStream(FileDescriptor.out));
        PrintStream out = utf8(new BufferedOutputStream(report));
        PrintStream err = utf8(new FileOutputStream(FileDescriptor.err));
        int code;
        try {
            code = run(report, out, err, args);
        } catch (Throwable e) {
            code = Cli.unstarted(e, out, err, args);
        }
        System.exit(code);
    }

    private static int run(ReportStream report, PrintStream out, PrintStream err, String... args) {
        BufferedReader in = new BufferedReader(
                new InputStreamReader(new FileInputStream(FileDescriptor.in), StandardCharsets.UTF_8));
        StateFolder state = StateFolder.find(
                System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
        Assets assets = Assets.find(System.getProperty("authcode.assets"), program());
        Clock clock = Clock.systemUTC();
        RandomGenerator random = shared(new SplittableRandom());
        Window desktop = new Window(state, assets, clock, random, out, err);
        if (args.length == 0 && Display.isThere()) {
            // There is nothing to read: the window need not wait until the command line is ready for it.
            return desktop.open(Optional.empty(), Optional.empty());
        }
        Streams streams = new Streams(out, report, err, in, Main::canAsk, Main::canColour);
        Surroundings around = new Surroundings(streams, state, assets, clock, random, desktop);
        int code = 0;
        for (String[] each : commands(args)) {
            code = new Cli(around).run(each);
        }
        return code;
    }

    /// What an AOT cache learns is what one process did: `train`, which only the packaging knows, does several commands
    /// in one, each after a `--next`.
    private static List<String[]> commands(String[] args) {
        if (args.length == 0 || !args[0].equals("train")) {
            return List.<String[]>of(args);
        }
        List<List<String>> commands = new ArrayList<>(List.of(new ArrayList<>()));
        for (String arg : args) {
            if (arg.equals("--next")) {
                commands.add(new ArrayList<>());
            } else {
                commands.getLast().add(arg);
            }
        }
        return commands.stream().skip(1).map(each -> each.toArray(String[]::new)).toList();
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

    private static boolean canColour() {
        return System.console() != null && System.console().isTerminal();
    }

    /// The launcher says whether a person sits at standard input and error, where questions go.
    private static boolean canAsk() {
        return Boolean.getBoolean("authcode.canAsk") || canColour();
    }

    private static URI program() {
        try {
            return Main.class.getProtectionDomain().getCodeSource().getLocation().toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package studio.authcode.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletionException;
import java.util.function.Supplier;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Runs one command and turns whatever happens into an exit code and words.
public final class Cli {

    private static final List<String> ROOT_OPTIONS = List.of("-h", "--help", "-V", "--version");

    private final Surroundings around;
    private final Map<String, Supplier<Object>> commands = new LinkedHashMap<>();

    /// Registers the commands; only the one that is named gets built.
    public Cli(Surroundings around) {
        this.around = around;
        commands.put("studio", () -> new StudioCommand(around));
        commands.put("tour", () -> new TourCommand(around));
        commands.put("wallets", () -> new WalletsCommand(around));
        commands.put("apps", () -> new AppsCommand(around));
        commands.put("personas", () -> new PersonasCommand(around));
        commands.put("check", () -> new CheckCommand(around));
        commands.put("explain", () -> new ExplainCommand(around));
        commands.put("fix", () -> new FixCommand(around));
        commands.put("call", () -> new CallCommand(around));
        commands.put("run", () -> new RunCommand(around));
        commands.put("plan", () -> new PlanCommand(around));
        commands.put("backend", () -> new CommandLine(new BackendCommand(around))
                .addSubcommand(new CredentialsCommand(around)).addSubcommand(new RotateCommand(around)));
        commands.put("log", () -> new LogCommand(around));
        commands.put("forget", () -> new ForgetCommand(around));
    }

    /// Runs a command line.
    ///
    /// @return the exit code: 0 all well, 1 what was asked about is not well, 2 could not do it
    public int run(String... args) {
        CheckFormat format = CheckFormat.wanted(List.of(args));
        int code;
        try {
            code = execute(format, args);
        } catch (Throwable e) {
            // Even an exhausted stack or heap, which this may be, gets the answer of any other failure.
            code = failed(e, format);
        }
        around.out().flush();
        around.err().flush();
        if (around.streams().report().lost()) {
            new Printer(around.out(), around.err()).error(
                    Text.of("cli.out.lost").toString(), Text.of("cli.out.lost.hint").toString(), CheckFormat.text);
            around.err().flush();
            return ExitCode.COULD_NOT;
        }
        return code;
    }

    private int execute(CheckFormat format, String... args) {
        if (args.length > 0 && args[0].startsWith("-") && !ROOT_OPTIONS.contains(args[0])) {
            new Printer(around.out(), around.err()).error(Text.of("cli.option.first", args[0]).toString(),
                    Text.of("cli.misused.order", String.join(", ", commands.keySet())).toString(), format);
            return ExitCode.COULD_NOT;
        }
        CommandLine line = line(args);
        line.setOut(new PrintWriter(around.out(), true));
        line.setErr(new PrintWriter(around.err(), true));
        line.setParameterExceptionHandler((error, _) -> misused(error, format));
        line.setExecutionExceptionHandler((error, _, _) -> failed(error, format));
        return line.execute(studioIfNoCommand(args));
    }

    private CommandLine line(String... args) {
        CommandLine line = new CommandLine(new RootCommand());
        line.setExpandAtFiles(false);
        String first = args.length == 0 ? "studio" : args[0];
        if (commands.containsKey(first)) {
            line.addSubcommand(first, commands.get(first).get());
        } else {
            commands.forEach((name, command) -> line.addSubcommand(name, command.get()));
        }
        return line;
    }

    /// `authcode DIR` means `authcode studio DIR`, and so does no argument at all.
    private String[] studioIfNoCommand(String... args) {
        boolean named = args.length > 0
                && (commands.containsKey(args[0]) || args[0].startsWith("-") || !looksLikePath(args[0]));
        if (named) {
            return args;
        }
        String[] longer = new String[args.length + 1];
        longer[0] = "studio";
        System.arraycopy(args, 0, longer, 1, args.length);
        return longer;
    }

    private static boolean looksLikePath(String arg) {
        return arg.contains("/") || arg.contains("\\") || arg.startsWith(".")
                || Files.exists(Path.of(arg));
    }

    private int misused(ParameterException error, CheckFormat format) {
        String command = error.getCommandLine().getCommandSpec().qualifiedName();
        Text hint = command.contains(" ")
                ? Text.of("cli.misused.hint", command)
                : Text.of("cli.misused.order", String.join(", ", commands.keySet()));
        new Printer(around.out(), around.err()).error(Printable.line(error.getMessage()), hint.toString(), format);
        return ExitCode.COULD_NOT;
    }

    private int failed(Throwable error, CheckFormat format) {
        return failed(error, format, new Printer(around.out(), around.err()));
    }

    private static int failed(Throwable error, CheckFormat format, Printer printer) {
        Throwable cause = error instanceof CompletionException && error.getCause() != null ? error.getCause() : error;
        switch (cause) {
            case UserError known -> printer.error(known, format);
            case CancellationException _ -> printer.error(Text.of("cli.cancelled").toString(), null, format);
            default -> printer.error(Text.of("cli.internal", cause.toString()).toString(),
                    Text.of("cli.internal.hint").toString(), format);
        }
        return ExitCode.COULD_NOT;
    }

    /// Says in words what kept a command line from being run at all.
    ///
    /// @return the exit code
    public static int unstarted(Throwable error, PrintStream out, PrintStream err, String... args) {
        try {
            return failed(error, CheckFormat.wanted(List.of(args)), new Printer(out, err));
        } catch (Throwable _) {
            // Not even the texts can be read: what is left is what happened.
            err.println("authcode: " + Printable.line(error.toString()));
            return ExitCode.COULD_NOT;
        } finally {
            out.flush();
            err.flush();
        }
    }
}

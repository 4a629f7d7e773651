package studio.authcode.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Semaphore;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.authcode.Studio;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.consent.Fault;
import studio.authcode.plan.Entering;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.ProjectWatcher;
import studio.authcode.registry.AppRegistry;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunEventJson;
import studio.authcode.runtime.RunResult;
import studio.authcode.runtime.RunSetup;
import tools.jackson.databind.node.ObjectNode;

/// `authcode run`: runs the developer's own code.
@Command(name = "run", description = "Runs the mini-app's own code, and shows what it does.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {

    private final Surroundings around;

    @Mixin
    private CommonOptions common;

    @Mixin
    private RunOptions options;

    @Mixin
    private LoopOptions loops;

    @Parameters(arity = "0..1", paramLabel = "DIR|package.json", description = "The mini-app.")
    private Path project;

    @Option(names = "--script", paramLabel = "FILE|-", description = "Runs a bare script instead of a mini-app.")
    private String script;

    @Option(names = "--page", paramLabel = "PATH", description = "The page that is opened.")
    private String page;

    @Option(names = "--query", paramLabel = "QUERY", description = "What the page gets, such as a=1&b=2.")
    private String query = "";

    @Option(names = "--handler", paramLabel = "NAME", description = {
        "The handler that is fired; COMPONENT:NAME for one of a component."})
    private String handler;

    @Option(names = "--decide", paramLabel = "ANSWER", description = {
        "Answers prompts: allow, deny, close or timeout for the next one,",
        "or SCOPE=allow,SCOPE=deny for all that ask about these scopes."})
    private List<String> decide = new ArrayList<>();

    @Option(names = "--answer", paramLabel = "yes|no|TEXT", description = "Answers what the page itself asks.")
    private List<String> answers = new ArrayList<>();

    @Option(names = "--fault", paramLabel = "CODE", description = "Has the wallet answer CODE, or SCOPE:CODE.")
    private String fault;

    @Option(names = "--remember", description = "Keeps grants, and lets those kept before count.")
    private boolean remember;

    @Option(names = "--watch", description = "Runs again whenever a file is saved.")
    private boolean watch;

    RunCommand(Surroundings around) {
        this.around = around;
    }

    @Override
    public Integer call() throws InterruptedException {
        if ((project == null) == (script == null)) {
            throw new UserError(Text.of("cli.run.what"), Text.of("cli.run.what.hint"));
        }
        new DecisionScript(decide);
        loops.validate();
        try (Studio studio = common.studio(around)) {
            studio.runs().warmUp();
            if (script != null) {
                return ended(script(studio));
            }
            return watch ? watched(studio) : ended(project(studio));
        }
    }

    private int ended(RunResult result) {
        return result.status() == RunResult.Status.OK ? ExitCode.WELL : ExitCode.NOT_WELL;
    }

    /// Runs until the person stops it.
    private int watched(Studio studio) throws InterruptedException {
        Semaphore saved = new Semaphore(1);
        Path folder = MiniAppReader.files(project).root();
        try (ProjectWatcher _ = ProjectWatcher.open(folder, _ -> saved.release())) {
            while (true) {
                saved.acquire();
                saved.drainPermits();
                try {
                    project(studio);
                } catch (UserError e) {
                    new Printer(around.out(), around.err()).error(folder, e);
                }
                around.out().flush();
            }
        }
    }

    private RunResult script(Studio studio) {
        RunSetup setup = options.setup(studio, MiniApp.bare(Path.of("").toAbsolutePath()), around);
        String name = script.equals("-") ? "script.js" : Path.of(script).getFileName().toString();
        return play(studio, studio.registry(), setup,
                List.of(new Act.Script(name, text(), Optional.ofNullable(handler))));
    }

    private String text() {
        try {
            return script.equals("-") ? String.join("\n", around.in().readAllLines())
                    : Files.readString(Path.of(script));
        } catch (IOException | UncheckedIOException e) {
            throw new UserError(Text.of("cli.run.script", script, String.valueOf(e.getMessage())),
                    Text.of("cli.run.script.hint"));
        }
    }

    private RunResult project(Studio studio) {
        MiniApp app = options.read(studio, MiniAppReader.files(project));
        AppRegistry registry = options.registry(studio, app, !common.givesApps());
        RunSetup setup = options.setup(studio, app, registry, around);
        Entering entering = Entering.of(setup, studio.checkup().index(app), Optional.ofNullable(page),
                Optional.ofNullable(handler));
        entering.chosen().ifPresent(name -> around.err().println(Text.of("cli.run.chosen", name)));
        RunResult result = play(studio, registry, setup, entering.acts(query));
        entering.handler().ifPresent(name -> refuseUnknown(name, result));
        return result;
    }

    /// Where a handler is not there and nothing else is wrong, it is the name that is.
    private static void refuseUnknown(String handler, RunResult result) {
        List<RunEvent.Failure> failures = result.trail().stream().filter(RunEvent.Failure.class::isInstance)
                .map(RunEvent.Failure.class::cast).toList();
        if (failures.size() == 1 && failures.getFirst().kind() == RunEvent.Kind.NO_HANDLER
                && failures.getFirst().handler().equals(handler)) {
            throw new UserError(Text.of("cli.run.handler", Printable.of(handler),
                    Printable.of(failures.getFirst().page()), Printable.of(failures.getFirst().message())),
                    Text.of("cli.run.handler.hint"));
        }
    }

    private RunResult play(Studio studio, AppRegistry registry, RunSetup plain, List<Act> acts) {
        RunSetup setup = plain.with(Optional.ofNullable(fault).map(code -> Fault.parse(plain.contract(), code)),
                remember ? Optional.of(RunOptions.remembered(studio, plain)) : Optional.empty());
        RunText text = new RunText(around.out(), common.style(around));
        RunAudience audience = new RunAudience(new Answerer(new DecisionScript(decide), around),
                new DialogScript(answers), new FlowKeeper(studio, setup, remember, script == null)::keep,
                event -> print(event, text));
        RunResult result;
        try (Loop loop = Loop.begin(loops, studio, registry, setup, around.err(), this::print)) {
            result = studio.runs().start(loop.setup(), acts, audience).join();
        }
        end(result, text);
        return result;
    }

    private void end(RunResult result, RunText text) {
        if (common.json()) {
            ObjectNode end = Json.object().put("event", "end").put("status", result.status().json());
            end.set("reasons", Json.strings(result.reasons().stream().map(Text::toString).toList()));
            around.out().println(Json.write(end));
        } else {
            text.end(result);
        }
    }

    private void print(Exchange exchange) {
        if (common.json()) {
            ObjectNode event = Json.object().put("event", "exchange");
            around.out().println(Json.write(event.setAll(exchange.json())));
            around.out().flush();
        } else {
            new BackendText(around.out(), common.style(around), false).print(exchange);
        }
    }

    private void print(RunEvent event, RunText text) {
        if (common.json()) {
            around.out().println(Json.write(RunEventJson.of(event)));
        } else {
            text.print(event);
        }
        around.out().flush();
    }
}

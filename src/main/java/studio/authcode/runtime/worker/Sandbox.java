package studio.authcode.runtime.worker;

import java.io.InputStream;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.io.IOAccess;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Makes contexts that can reach nothing of this machine, all on one engine that keeps what it has parsed.
final class Sandbox implements AutoCloseable {

    private static final Map<String, String> OPTIONS = Map.ofEntries(
            Map.entry("js.java-package-globals", "false"), Map.entry("js.polyglot-builtin", "false"),
            Map.entry("js.graal-builtin", "true"), Map.entry("js.load", "false"), Map.entry("js.print", "false"),
            Map.entry("js.console", "false"), Map.entry("js.global-arguments", "false"),
            Map.entry("js.shared-array-buffer", "false"), Map.entry("js.atomics", "false"),
            Map.entry("js.disable-eval", "true"), Map.entry("js.unhandled-rejections", "handler"),
            Map.entry("js.stack-trace-limit", "40"));

    private final Engine engine = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false")
            .out(OutputStream.nullOutputStream()).err(OutputStream.nullOutputStream())
            .logHandler(OutputStream.nullOutputStream()).build();
    private final PlatformScripts scripts;
    private final Modules modules;
    private final Parent parent;
    private final Watchdog watchdog;

    /// @param patience how long one turn may take
    /// @param lastResort ends the process when code cannot be ended
    Sandbox(PlatformScripts scripts, Parent parent, Patience patience, Runnable lastResort) {
        this.scripts = scripts;
        watchdog = new Watchdog(patience, lastResort);
        this.parent = new Parent() {
            @Override
            public void say(String line) {
                parent.say(line);
            }

            @Override
            public JsonNode need(String from, String specifier) {
                watchdog.waiting(true);
                try {
                    return parent.need(from, specifier);
                } finally {
                    watchdog.waiting(false);
                }
            }
        };
        modules = new Modules(this.parent);
    }

    /// Returns a new run with nothing of the app in it yet.
    ///
    /// @param start the command that describes the app
    GuestRun start(ObjectNode start) {
        Optional<Layout> layout = Layout.takenFrom(start);
        modules.program(start.path("program").asString(""), layout);
        GuestRun run = new GuestRun(context(), watchdog, scripts, modules, parent, start);
        run.act(start, Json.write(start));
        return run;
    }

    /// Makes a context once, so that the first run does not wait for the engine.
    void warm() {
        start(Json.object().put("do", "start")).close();
    }

    /// Takes a module that came with a command.
    void keep(JsonNode module) {
        modules.keep(module);
    }

    @Override
    public void close() {
        watchdog.close();
        engine.close(true);
    }

    private Context context() {
        return Context.newBuilder("js").engine(engine).allowExperimentalOptions(true).allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE).allowIO(IOAccess.NONE).allowCreateThread(false)
                .allowNativeAccess(false).allowCreateProcess(false).allowHostClassLoading(false)
                .in(InputStream.nullInputStream()).options(OPTIONS).build();
    }
}

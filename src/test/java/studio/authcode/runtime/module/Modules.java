package studio.authcode.runtime.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.SourceSection;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.Sources;
import tools.jackson.databind.JsonNode;

/// Runs modules of a project as a worker would: in the script engine, with nothing of the platform but their loader.
final class Modules implements AutoCloseable {

    private static final Engine ENGINE = Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

    private final Sources sources;
    private final List<String> said = new ArrayList<>();
    private final List<JsonNode> events = new ArrayList<>();
    private final Compiler compiler;
    private ModuleStore store;
    private Context context;
    private Value kit;

    Modules(Path folder) {
        this(folder, (_, _) -> Optional.empty());
    }

    Modules(Path folder, Compiler compiler) {
        this.sources = new Sources(folder).write("app.json", "{\"pages\": []}");
        this.compiler = compiler;
    }

    Modules write(String file, String text) {
        sources.write(file, text);
        return this;
    }

    ModuleStore store() {
        if (store == null) {
            store = new ModuleStore(sources.app(), ProjectFiles.at(sources.folder()), compiler);
        }
        return store;
    }

    /// Runs a file and returns what it said by calling `say`.
    List<String> run(String file) {
        kit().invokeMember("run", file);
        return said;
    }

    /// Writes and runs a file.
    List<String> says(String code) {
        return write("main.js", code).run("main.js");
    }

    /// Returns where running a file fails, and how.
    String fails(String file) {
        try {
            run(file);
            return "nothing";
        } catch (PolyglotException e) {
            return place(e) + " " + e.getMessage().lines().findFirst().orElse("");
        }
    }

    private Place place(PolyglotException e) {
        SourceSection at = e.isSyntaxError() ? e.getSourceLocation() : null;
        for (PolyglotException.StackFrame frame : e.getPolyglotStackTrace()) {
            boolean own = frame.isGuestFrame() && frame.getSourceLocation() != null
                    && !frame.getSourceLocation().getSource().getName().startsWith("platform:");
            at = at == null && own ? frame.getSourceLocation() : at;
        }
        return store().original(at.getSource().getName(), at.getStartLine(), at.getStartColumn());
    }

    List<JsonNode> events() {
        return events;
    }

    List<String> eventNames() {
        return events.stream().map(event -> event.path("event").asString()).toList();
    }

    private Value kit() {
        if (context != null) {
            return kit;
        }
        context = Context.newBuilder("js").engine(ENGINE).build();
        ProxyExecutable say = args -> said.add(args[0].isString() ? args[0].asString() : args[0].toString());
        ProxyExecutable tell = args -> events.add(Json.read(args[0].asString()));
        kit = script("kit").execute(say, tell);
        script("platform/modules").executeVoid(kit, ProxyObject.fromMap(Map.of(
                "find", (ProxyExecutable) args -> found(args[0].asString(), args[1].asString()),
                "evaluate", (ProxyExecutable) args -> evaluated(args[0].asString(), args[1], args[2]))));
        return kit;
    }

    private ProxyObject found(String from, String specifier) {
        Map<String, Object> members = new HashMap<>();
        store().find(from, specifier).json().properties().forEach(member -> members.put(member.getKey(),
                member.getValue().isBoolean() ? (Object) member.getValue().asBoolean() : member.getValue().asString()));
        return ProxyObject.fromMap(members);
    }

    private Object evaluated(String id, Value bridge, Value undo) {
        try {
            context.eval(source(id, ((Found.Code) store().find("", id)).code())).executeVoid(bridge);
            return null;
        } catch (PolyglotException e) {
            undo.executeVoid();
            throw e;
        }
    }

    private static Source source(String name, String code) {
        return Source.newBuilder("js", code, name).buildLiteral();
    }

    private Value script(String name) {
        try (InputStream in = Modules.class.getResourceAsStream("/runtime/" + name + ".js")) {
            return context.eval(source("platform:" + name, new String(in.readAllBytes(), StandardCharsets.UTF_8)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        if (context != null) {
            context.close(true);
        }
    }
}

package studio.authcode.runtime.worker;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.graalvm.polyglot.proxy.ProxyExecutable;
import org.graalvm.polyglot.proxy.ProxyObject;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// What the platform's scripts can do outside their context: functions of strings and numbers, and nothing else.
final class Host {

    private static final Source RAISE = Source.newBuilder("js", "(function () { throw 0; })", "platform:raise")
            .internal(true).buildLiteral();

    private final Context context;
    private final Loop loop;
    private final Outlet outlet;
    private final Modules modules;
    private final Value raise;
    private final LongConsumer allow;
    private final Set<String> loaded = new HashSet<>();
    private String where = "";
    private Value work;

    /// @param allow is given the processor time that the code may take besides, in nanoseconds
    Host(Context context, Loop loop, Outlet outlet, Modules modules, LongConsumer allow) {
        this.context = context;
        this.loop = loop;
        this.outlet = outlet;
        this.modules = modules;
        this.allow = allow;
        raise = context.eval(RAISE);
    }

    /// Returns the functions by name.
    ProxyObject functions() {
        Map<String, Object> functions = new HashMap<>(Map.of("event", Bounds.EVENT, "shown", Bounds.SHOWN,
                "asked", Bounds.ASKED, "stored", Bounds.STORED));
        Map<String, Object> all = new HashMap<>(Map.of("bounds", ProxyObject.fromMap(functions)));
        add(all, "event", args -> {
            outlet.event(args[0].asString());
            return null;
        });
        add(all, "say", args -> {
            outlet.say(args[0].asString());
            return null;
        });
        add(all, "ask", args -> {
            loop.ask(args[0].asString());
            outlet.say(args[1].asString());
            return null;
        });
        add(all, "later", args -> {
            loop.later(args[0].asInt(), args[1].asDouble());
            return null;
        });
        add(all, "cancel", args -> {
            loop.cancel(args[0].asInt());
            return null;
        });
        add(all, "now", _ -> loop.now());
        add(all, "attempt", this::attempt);
        add(all, "here", _ -> here());
        add(all, "failure", this::failure);
        add(all, "app", _ -> modules.layout().app());
        add(all, "firstPage", _ -> modules.layout().firstPage());
        add(all, "unit", args -> modules.layout().unit(args[0].asString(), args[1].asString()));
        add(all, "element", args ->
                modules.layout().event(args[0].asString(), args[1].asString(), args[2].asString()));
        add(all, "find", args -> find(args[0].asString(), args[1].asString()));
        add(all, "evaluate", args -> evaluate(args[0].asString(), args[1], args[2]));
        return ProxyObject.fromMap(all);
    }

    /// Returns JSON members that say in which page and handler the app's code runs, or ran last.
    String where() {
        return where;
    }

    /// Returns the place of the function of the app that runs, or ran last, as JSON; `null` where there is none.
    String work() {
        return Places.text(workPlace());
    }

    private ObjectNode workPlace() {
        return work == null ? null : Places.at(work.getSourceLocation());
    }

    /// Returns the place of the app's code that is running, as JSON; `null` where there is none.
    String here() {
        try {
            raise.executeVoid();
        } catch (PolyglotException e) {
            if (isEnd(e)) {
                throw e;
            }
            return Places.text(Places.at(e));
        }
        return "null";
    }

    private static void add(Map<String, Object> functions, String name, ProxyExecutable function) {
        functions.put(name, function);
    }

    /// Calls a function and returns null, or what it threw and what is known of that.
    private Object attempt(Value... args) {
        where = args[1].asString();
        work = args[2];
        try {
            args[0].executeVoid();
            return null;
        } catch (PolyglotException e) {
            if (isEnd(e) || outlet.flooded()) {
                throw e;
            }
            return ProxyArray.fromArray(e.getGuestObject(), Json.write(Failures.json(e, workPlace())));
        }
    }

    /// Returns what is known of a value that was thrown earlier.
    private String failure(Value... args) {
        if (args[0].isException()) {
            try {
                throw args[0].throwException();
            } catch (PolyglotException e) {
                return Json.write(Failures.json(e, null));
            }
        }
        return "{}";
    }

    private ProxyObject find(String from, String specifier) {
        Modules.Found found = modules.find(from, specifier);
        return ProxyObject.fromMap(Map.of("kind", found.kind(), "id", found.id(), "json", found.text(),
                "reason", found.text(), "standIn", found.standIn()));
    }

    /// Evaluates a module.
    ///
    /// @param bridge what its function is given
    /// @param undo called when it throws
    private Object evaluate(String id, Value bridge, Value undo) {
        if (loaded.add(id)) {
            allow.accept(Bounds.LOADING.toNanos());
        }
        try {
            context.eval(modules.source(id)).executeVoid(bridge);
            return null;
        } catch (PolyglotException e) {
            if (!isEnd(e)) {
                undo.executeVoid();
            }
            throw e;
        }
    }

    private static boolean isEnd(PolyglotException e) {
        return e.isInterrupted() || e.isCancelled() || Failures.isExhausted(e);
    }
}

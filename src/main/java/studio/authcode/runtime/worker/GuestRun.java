package studio.authcode.runtime.worker;

import java.util.OptionalInt;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.PolyglotException;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One run of a mini-app in a context of its own: acts of the parent, and the turns that follow from them.
final class GuestRun implements AutoCloseable {

    private final Context context;
    private final Watchdog watchdog;
    private final Loop loop;
    private final Outlet outlet;
    private final Host host;
    private final Value receive;
    private final Value due;
    private String broken = "";

    GuestRun(Context context, Watchdog watchdog, PlatformScripts scripts, Modules modules, Parent parent,
            JsonNode start) {
        this.context = context;
        this.watchdog = watchdog;
        loop = new Loop(start.path("now").asLong(0), start.path("clockBound").asLong(Bounds.CLOCK),
                start.path("callbackBound").asInt(Bounds.CALLBACKS));
        outlet = new Outlet(parent, watchdog::allow, this::flood);
        host = new Host(context, loop, outlet, modules, watchdog::allow);
        Value functions = context.asValue(host.functions());
        Value kit = context.eval("js", "({__proto__: null})");
        for (Source script : scripts.sources()) {
            context.eval(script).executeVoid(kit, functions);
        }
        receive = kit.getMember("receive");
        due = kit.getMember("due");
    }

    /// Does what the parent wants, and everything that can happen after it.
    ///
    /// @param line the command as it came
    void act(JsonNode command, String line) {
        switch (command.path("do").asString("")) {
            case "answer" -> loop.answered(command.path("id").asString(""), command.path("after").asLong(0));
            case "never" -> loop.settle(command.path("id").asString(""));
            default -> loop.act();
        }
        turn(() -> receive.executeVoid(line));
        while (broken.isEmpty()) {
            OptionalInt timer = loop.next();
            if (timer.isEmpty()) {
                return;
            }
            turn(() -> due.executeVoid(timer.getAsInt()));
        }
    }

    /// Asks the platform for something that lets no time pass.
    void query(String line) {
        turn(() -> receive.executeVoid(line));
    }

    /// Returns whether the run can go on.
    boolean usable() {
        return broken.isEmpty();
    }

    /// Returns the line that says that nothing can happen any more.
    String idle() {
        ObjectNode idle = Json.object().put("say", "idle").put("clock", loop.clock());
        idle.set("pending", Json.strings(loop.asks()));
        idle.put("timers", loop.timers()).put("bounded", loop.bounded());
        if (!broken.isEmpty()) {
            idle.put("broken", broken);
        }
        return Json.write(idle);
    }

    @Override
    public void close() {
        context.close(true);
    }

    private void turn(Runnable code) {
        watchdog.begin(context);
        try {
            code.run();
        } catch (PolyglotException e) {
            watchdog.end();
            breakOff(e);
        } catch (StackOverflowError | LinkageError _) {
            exhausted();
        } finally {
            watchdog.end();
        }
    }

    private void breakOff(PolyglotException e) {
        if (outlet.flooded()) {
            broken = "flood";
        } else if (e.isInterrupted() || e.isCancelled()) {
            broken = "hung";
            ObjectNode at = Places.at(e);
            outlet.last(error("hung", "The code did not come to an end.",
                    at == null ? host.work() : Places.text(at)));
        } else if (Failures.isExhausted(e)) {
            exhausted();
        } else {
            broken = "internal";
            outlet.last(error("uncaught", Failures.json(e, null).path("message").asString("internal"),
                    Places.text(Places.at(e))));
        }
    }

    /// Where the stack runs out in the engine itself, classes may be left that can never be loaded.
    private void exhausted() {
        broken = "hung";
        watchdog.giveUp();
    }

    private void flood() {
        outlet.last(error("flood", "The code caused more events than anybody could read.", host.here()));
        watchdog.stop();
    }

    private String error(String kind, String message, String at) {
        ObjectNode error = Json.object().put("event", "error").put("kind", kind).put("message", message);
        String json = Json.write(error);
        return json.substring(0, json.length() - 1) + (at.equals("null") ? "" : ",\"at\":" + at)
                + host.where() + "}";
    }
}

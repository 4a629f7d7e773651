package studio.authcode.runtime;

import java.util.List;
import java.util.function.Predicate;
import studio.authcode.base.Json;
import studio.authcode.project.Page;
import studio.authcode.wallet.ProjectRules;
import studio.authcode.wallet.ProjectRules.QueryKind;
import studio.authcode.wallet.ProjectRules.RequestKind;
import studio.authcode.wallet.Rules;
import tools.jackson.databind.node.ObjectNode;

/// Says to a worker what is to be done, in its own words.
final class Stage {

    /// How far the page's clock goes on after each act, in milliseconds, and how many timers it runs for.
    private static final long CLOCK_BOUND = 60_000;
    private static final int CALLBACK_BOUND = 2_000;

    private final RunSetup setup;
    private final Rules rules;
    private final Modules modules;

    Stage(RunSetup setup, Rules rules, Modules modules) {
        this.setup = setup;
        this.rules = rules;
        this.modules = modules;
    }

    /// Returns what begins a run.
    ///
    /// @param knowsProgram whether the worker ran this version of the app before
    ObjectNode start(Predicate<String> knowsProgram) {
        String version = modules.version();
        ObjectNode start = Json.object().put("do", "start").put("program", version);
        ProjectRules project = setup.contract().project();
        Rules.Sheet sheet = rules.sheet();
        start.putObject("platform")
                .put("query", project.query() == QueryKind.STRING ? "string" : "object")
                .put("request", project.request() == RequestKind.BODY ? "body" : "response")
                .put("promises", project.promises())
                .put("appIdAs", project.plainAppId() ? "string" : "object")
                .put("sheetBefore", sheet.before())
                .put("sheetAfter", sheet.after())
                .put("identity", setup.id());
        start.put("now", setup.now().toEpochMilli()).put("clockBound", CLOCK_BOUND)
                .put("callbackBound", CALLBACK_BOUND);
        if (!knowsProgram.test(version)) {
            modules.layout(start);
        }
        ObjectNode user = start.putObject("user");
        setup.persona().fields().forEach(user::put);
        setup.aid().describe(start);
        return start;
    }

    /// Returns what does an act, one message after the other has settled.
    List<ObjectNode> of(Act act) {
        return List.of(switch (act) {
            case Act.Launch launch -> {
                ObjectNode message = Json.object().put("do", "launch");
                launch.page().or(() -> setup.app().firstPage().map(Page::path))
                        .ifPresent(page -> message.put("page", page));
                yield message.put("query", launch.query());
            }
            case Act.Fire fire -> {
                ObjectNode message = Json.object().put("do", "fire").put("handler", fire.handler());
                fire.component().ifPresent(path -> message.put("component", path));
                yield message.put("times", fire.times());
            }
            case Act.Script script -> {
                ObjectNode message = Json.object().put("do", "script").put("name", script.name());
                message.set("module", modules.script(script.name(), script.code()));
                yield message;
            }
            case Act.Leave _, Act.LeaveBeforeAnswers _ -> Json.object().put("do", "leave");
        });
    }

    /// Returns the answer to a worker that looks for a module.
    ObjectNode module(ObjectNode need) {
        ObjectNode message = Json.object().put("do", "module").put("nr", need.path("nr").asInt(0));
        message.set("found", modules.find(need.path("from").asString(""), need.path("specifier").asString("")));
        return message;
    }
}

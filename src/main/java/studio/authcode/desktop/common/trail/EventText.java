package studio.authcode.desktop.common.trail;

import static studio.authcode.desktop.common.trail.EventLine.plain;
import static studio.authcode.desktop.common.trail.EventLine.quiet;

import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// Says in words what happened in a run.
final class EventText {

    private final Tr tr;

    EventText(Tr tr) {
        this.tr = tr;
    }

    EventLine of(RunEvent event) {
        return switch (event) {
            case RunEvent.Lifecycle each -> quiet(Icons.MOMENT, tr.of("trail.lifecycle", each.name(),
                    each.component().orElse(each.page().isEmpty() ? tr.of("trail.app") : each.page())));
            case RunEvent.Tap each -> plain(Icons.TAP, tr.of("trail.tap", each.handler()));
            case RunEvent.Call each -> plain(Icons.CALL, tr.of("trail.call", each.api(), json(each.args())))
                    .standing(each.at());
            case RunEvent.Prompted each -> prompted(each);
            case RunEvent.Ended each -> quiet(Icons.CALL, tr.of("trail.ended", each.flow().callback().json()));
            case RunEvent.Delivered each -> delivered(each);
            case RunEvent.Replied each -> heard(each.callback(), tr.of(each.handled() ? "trail.replied"
                    : "trail.replied.unheard", each.callback(), json(each.payload())));
            case RunEvent.Read each -> quiet(Icons.READ, tr.of("trail.read", line(each.path())));
            case RunEvent.Api each -> api(each);
            case RunEvent.Dialog each -> plain(Icons.USER, tr.of("trail.dialog", each.name(), json(each.args()),
                    json(each.answer())));
            case RunEvent.Toast each -> plain(Icons.TOAST, tr.of("trail.toast", line(each.content())));
            case RunEvent.Loading each -> plain(Icons.WAIT,
                    tr.of(each.on() ? "trail.loading.on" : "trail.loading.off", line(each.content())));
            case RunEvent.Request each -> request(each);
            case RunEvent.Console each -> new EventLine(Icons.TERMINAL, colour(each.level()), line(each.text()),
                    each.at());
            case RunEvent.DataSet each -> plain(Icons.DATA, tr.of("trail.setData",
                    each.component().map(path -> path + ": ").orElse(""), json(each.changes())));
            case RunEvent.Navigate each -> plain(Icons.GO,
                    tr.of("trail.navigate", each.how(), line(each.url()), line(each.page())));
            case RunEvent.Storage each -> quiet(Icons.SAVE,
                    tr.of("trail.storage", each.op(), line(each.key()), json(each.value())));
            case RunEvent.ModuleMissing each -> missing(each);
            case RunEvent.StandIn each -> plain(Icons.INFO, tr.of("trail.standIn", line(each.name()))).styled(Css.WARN);
            case RunEvent.Failure each -> new EventLine(Icons.ALERT, Css.BAD,
                    tr.of("trail.failure." + each.kind().json(), line(each.message())), each.at());
        };
    }

    private EventLine prompted(RunEvent.Prompted each) {
        String asked = each.prompt().scopes().isEmpty() ? tr.of("trail.signIn")
                : String.join(", ", each.prompt().scopes());
        return plain(Icons.USER, tr.of("trail.prompt", asked, decision(each.decision())));
    }

    private EventLine delivered(RunEvent.Delivered each) {
        boolean failed = each.callback().equals("fail");
        String key = each.promise() ? failed ? "trail.rejected" : "trail.resolved"
                : each.handled() ? "trail.delivered" : "trail.unheard";
        return heard(each.callback(), tr.of(key, each.callback(), json(each.payload())));
    }

    private static EventLine heard(String callback, String text) {
        return switch (callback) {
            case "complete" -> quiet(Icons.ALLOW, text);
            case "fail" -> plain(Icons.CLOSE, text).styled(Css.WARN);
            default -> plain(Icons.ALLOW, text).styled(Css.GOOD);
        };
    }

    private EventLine api(RunEvent.Api each) {
        EventLine said = plain(Icons.API, tr.of(each.simulated() ? "trail.api" : "trail.api.standIn", each.name(),
                json(each.args()))).standing(each.at());
        return each.simulated() ? said : said.styled(Css.WARN);
    }

    private EventLine request(RunEvent.Request each) {
        String status = each.status().isPresent() ? String.valueOf(each.status().getAsInt())
                : tr.of(each.sent() ? "trail.request.noReply" : "trail.request.notSent");
        String said = each.note().isBlank() ? status : status + " · " + line(each.note());
        EventLine line = plain(Icons.NETWORK, tr.of(each.pinned() ? "trail.request.pinned" : "trail.request",
                each.method(), line(each.url()), said)).standing(each.at());
        boolean good = each.status().isPresent() && each.status().getAsInt() < 400;
        return good ? line : line.styled(Css.WARN);
    }

    private EventLine missing(RunEvent.ModuleMissing each) {
        return new EventLine(Icons.ALERT, each.standIn() ? Css.WARN : Css.BAD,
                tr.of(each.standIn() ? "trail.module.standIn" : "trail.module", line(each.specifier()),
                        line(each.from()), line(each.reason())), each.at());
    }

    private static String colour(String level) {
        return switch (level) {
            case "error" -> Css.BAD;
            case "warn" -> Css.WARN;
            case "debug" -> "quiet";
            default -> "";
        };
    }

    /// What is the same for every scope is one word.
    private static String decision(JsonNode decision) {
        Set<String> words = decision.values().stream().map(each -> each.asString("")).collect(Collectors.toSet());
        if (!decision.isObject() || words.size() == 1) {
            return decision.isObject() ? words.iterator().next() : decision.asString("");
        }
        return decision.properties().stream().map(each -> each.getKey() + " " + each.getValue().asString(""))
                .collect(Collectors.joining(", "));
    }

    private static String json(JsonNode node) {
        return node == null || node.isMissingNode() ? "" : Printable.line(Json.write(node));
    }

    private static String line(String text) {
        return Printable.line(text.strip().replaceAll("\\s*\\R\\s*", " ⏎ "));
    }
}

package studio.authcode.desktop.common.trail;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// An event in words, on one line.
///
/// @param icon what stands before it
/// @param style the colours of how well it went
/// @param text what happened
/// @param at where in the page's code
record EventLine(Icons icon, String style, String text, Optional<Place> at) {

    private static final String QUIET = "quiet";

    static EventLine of(RunEvent event, Tr tr) {
        return switch (event) {
            case RunEvent.Lifecycle each -> quiet(Icons.MOMENT, tr.of("trail.lifecycle", each.name(),
                    each.component().orElse(each.page().isEmpty() ? tr.of("trail.app") : each.page())));
            case RunEvent.Tap each -> plain(Icons.TAP, tr.of("trail.tap", each.handler()), Optional.empty());
            case RunEvent.DataSet each -> plain(Icons.DATA, tr.of("trail.setData",
                    each.component().map(path -> path + ": ").orElse(""), json(each.changes())), Optional.empty());
            case RunEvent.Navigate each -> plain(Icons.GO, tr.of("trail.navigate", each.how(),
                    Printable.line(each.url()), Printable.line(each.page())), Optional.empty());
            case RunEvent.Console each -> new EventLine(Icons.TERMINAL, colour(each.level()),
                    Printable.line(oneLine(each.text())), each.at());
            case RunEvent.Failure each -> new EventLine(Icons.ALERT, Css.BAD,
                    tr.of("trail.failure." + each.kind().json(), Printable.line(oneLine(each.message()))), each.at());
            case RunEvent.ModuleMissing each -> new EventLine(Icons.ALERT, each.standIn() ? Css.WARN : Css.BAD,
                    tr.of(each.standIn() ? "trail.module.standIn" : "trail.module", Printable.line(each.specifier()),
                            Printable.line(each.from()), Printable.line(each.reason())), each.at());
            case RunEvent.StandIn each -> new EventLine(Icons.INFO, Css.WARN,
                    tr.of("trail.standIn", Printable.line(each.name())), Optional.empty());
            default -> platform(event, tr);
        };
    }

    private static EventLine platform(RunEvent event, Tr tr) {
        return switch (event) {
            case RunEvent.Call each -> plain(Icons.CALL, tr.of("trail.call", each.api(), json(each.args())), each.at());
            case RunEvent.Prompted each -> plain(Icons.USER, tr.of("trail.prompt",
                    each.prompt().scopes().isEmpty() ? tr.of("trail.signIn") : String.join(", ",
                            each.prompt().scopes()), decision(each.decision())), Optional.empty());
            case RunEvent.Ended each -> quiet(Icons.CALL, tr.of("trail.ended", each.flow().callback().json()));
            case RunEvent.Delivered each -> delivered(each, tr);
            case RunEvent.Read each -> quiet(Icons.READ, tr.of("trail.read", Printable.line(each.path())));
            case RunEvent.Api each -> new EventLine(Icons.API, each.simulated() ? "" : Css.WARN,
                    tr.of(each.simulated() ? "trail.api" : "trail.api.standIn", each.name(), json(each.args())),
                    each.at());
            case RunEvent.Dialog each -> plain(Icons.USER, tr.of("trail.dialog", each.name(), json(each.args()),
                    json(each.answer())), Optional.empty());
            case RunEvent.Toast each -> plain(Icons.TOAST, tr.of("trail.toast", Printable.line(each.content())),
                    Optional.empty());
            case RunEvent.Loading each -> plain(Icons.WAIT, tr.of(each.on() ? "trail.loading.on"
                    : "trail.loading.off", Printable.line(each.content())), Optional.empty());
            case RunEvent.Request each -> request(each, tr);
            case RunEvent.Storage each -> quiet(Icons.SAVE, tr.of("trail.storage", each.op(),
                    Printable.line(each.key()), json(each.value())));
            default -> throw new IllegalArgumentException(event.toString());
        };
    }

    private static EventLine delivered(RunEvent.Delivered each, Tr tr) {
        boolean failed = each.callback().equals("fail");
        String key = each.promise() ? failed ? "trail.rejected" : "trail.resolved"
                : each.handled() ? "trail.delivered" : "trail.unheard";
        String style = each.callback().equals("complete") ? QUIET : failed ? Css.WARN : Css.GOOD;
        return new EventLine(failed ? Icons.CLOSE : Icons.ALLOW, style,
                tr.of(key, each.callback(), json(each.payload())), Optional.empty());
    }

    private static EventLine request(RunEvent.Request each, Tr tr) {
        String status = each.status().isPresent() ? String.valueOf(each.status().getAsInt())
                : tr.of(each.sent() ? "trail.request.noReply" : "trail.request.notSent");
        String said = each.note().isBlank() ? status : status + " · " + Printable.line(each.note());
        String key = each.pinned() ? "trail.request.pinned" : "trail.request";
        return new EventLine(Icons.NETWORK, good(each.status()) ? "" : Css.WARN,
                tr.of(key, each.method(), Printable.line(each.url()), said), each.at());
    }

    private static boolean good(OptionalInt status) {
        return status.isPresent() && status.getAsInt() < 400;
    }

    private static EventLine plain(Icons icon, String text, Optional<Place> at) {
        return new EventLine(icon, "", text, at);
    }

    private static EventLine quiet(Icons icon, String text) {
        return new EventLine(icon, QUIET, text, Optional.empty());
    }

    private static String colour(String level) {
        return switch (level) {
            case "error" -> Css.BAD;
            case "warn" -> Css.WARN;
            case "debug" -> QUIET;
            default -> "";
        };
    }

    private static String decision(JsonNode decision) {
        return decision.isString() ? decision.stringValue() : decision.properties().stream()
                .map(each -> each.getKey() + " " + each.getValue().asString("")).collect(Collectors.joining(", "));
    }

    private static String json(JsonNode node) {
        return node == null || node.isMissingNode() ? "" : Printable.line(Json.write(node));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ⏎ ");
    }
}

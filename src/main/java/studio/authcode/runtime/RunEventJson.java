package studio.authcode.runtime;

import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import tools.jackson.databind.node.ObjectNode;

/// An event as `run --format json` prints it.
public final class RunEventJson {

    private RunEventJson() {
    }

    /// Writes an event; the member names are a public interface.
    public static ObjectNode of(RunEvent event) {
        ObjectNode json = Json.object();
        switch (event) {
            case RunEvent.Lifecycle(String page, Optional<String> component, String name) -> {
                json.put("event", "lifecycle").put("page", page.isEmpty() ? null : page);
                component.ifPresent(path -> json.put("component", path));
                json.put("name", name);
            }
            case RunEvent.Tap tap -> {
                json.put("event", "tap").put("page", tap.page());
                tap.component().ifPresent(path -> json.put("component", path));
                json.put("handler", tap.handler()).set("detail", tap.event());
            }
            case RunEvent.Call call -> {
                json.put("event", "call").put("flow", call.flow()).put("api", call.api()).set("args", call.args());
                at(json, call.at());
            }
            case RunEvent.Prompted asked -> {
                json.put("event", "prompt").put("flow", asked.flow());
                json.set("scopes", Json.strings(asked.prompt().scopes()));
                json.set("decision", asked.decision());
            }
            case RunEvent.Ended ended -> json.put("event", "flow").put("flow", ended.flow().id())
                    .put("callback", ended.flow().callback().json());
            case RunEvent.Delivered delivered -> {
                json.put("event", "callback").put("flow", delivered.flow()).put("callback", delivered.callback());
                json.set("payload", delivered.payload());
                json.put("handled", delivered.handled());
                if (delivered.promise()) {
                    json.put("promise", true);
                }
            }
            case RunEvent.Read read -> json.put("event", "read").put("of", read.of()).put("path", read.path());
            case RunEvent.Failure failure -> {
                json.put("event", "error").put("kind", failure.kind().json()).put("message", failure.message());
                at(json, failure.at());
                json.put("page", failure.page()).put("handler", failure.handler());
            }
            default -> platform(event, json);
        }
        return json;
    }

    private static void platform(RunEvent event, ObjectNode json) {
        switch (event) {
            case RunEvent.Api api -> {
                json.put("event", "api").put("name", api.name()).set("args", api.args());
                json.put("simulated", api.simulated());
                at(json, api.at());
            }
            case RunEvent.Dialog dialog -> {
                json.put("event", "api").put("name", dialog.name()).set("args", dialog.args());
                json.put("simulated", true).set("answer", dialog.answer());
            }
            case RunEvent.Toast(String type, String content) -> json.put("event", "toast").put("type", type)
                    .put("content", content);
            case RunEvent.Loading(boolean on, String content) -> json.put("event", "loading").put("on", on)
                    .put("content", content);
            case RunEvent.Request request -> request(request, json);
            case RunEvent.Replied replied -> {
                json.put("event", "reply").put("url", replied.url()).put("callback", replied.callback());
                json.set("payload", replied.payload());
                json.put("handled", replied.handled());
            }
            case RunEvent.Console console -> {
                json.put("event", "console").put("level", console.level()).put("text", console.text());
                at(json, console.at());
            }
            case RunEvent.DataSet set -> {
                json.put("event", "setData").put("page", set.page());
                set.component().ifPresent(path -> json.put("component", path));
                json.set("changes", set.changes());
            }
            case RunEvent.Navigate(String how, String url, String page) -> json.put("event", "navigate")
                    .put("how", how).put("url", url).put("page", page);
            case RunEvent.Storage storage -> json.put("event", "storage").put("op", storage.op())
                    .put("key", storage.key()).set("value", storage.value());
            case RunEvent.ModuleMissing missing -> {
                json.put("event", "module-missing").put("from", missing.from()).put("specifier", missing.specifier())
                        .put("message", missing.reason()).put("standIn", missing.standIn());
                at(json, missing.at());
            }
            case RunEvent.StandIn(String name) -> json.put("event", "standIn").put("name", name);
            default -> throw new IllegalArgumentException(event.toString());
        }
    }

    private static void request(RunEvent.Request request, ObjectNode json) {
        json.put("event", "request").put("method", request.method()).put("url", request.url());
        json.set("data", request.data());
        request.status().ifPresent(status -> json.put("status", status));
        json.put("sent", request.sent());
        if (request.pinned()) {
            json.put("pinned", true);
        }
        if (!request.note().isEmpty()) {
            json.put("note", request.note());
        }
        at(json, request.at());
    }

    private static void at(ObjectNode json, Optional<Place> at) {
        at.ifPresent(place -> json.put("file", place.file()).put("line", place.line())
                .put("column", place.column()));
    }
}

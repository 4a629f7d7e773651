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
        return switch (event) {
            case RunEvent.Lifecycle lifecycle -> lifecycle(lifecycle);
            case RunEvent.Tap tap -> tap(tap);
            case RunEvent.Call call -> at(named("call").put("flow", call.flow()).put("api", call.api())
                    .<ObjectNode>set("args", call.args()), call.at());
            case RunEvent.Prompted asked -> named("prompt").put("flow", asked.flow())
                    .<ObjectNode>set("scopes", Json.strings(asked.prompt().scopes()))
                    .set("decision", asked.decision());
            case RunEvent.Ended ended -> named("flow").put("flow", ended.flow().id())
                    .put("callback", ended.flow().callback().json());
            case RunEvent.Delivered delivered -> delivered(delivered);
            case RunEvent.Read read -> named("read").put("of", read.of()).put("path", read.path());
            case RunEvent.Failure failure -> at(named("error").put("kind", failure.kind().json())
                    .put("message", failure.message()), failure.at())
                    .put("page", failure.page()).put("handler", failure.handler());
            case RunEvent.Api api -> at(named("api").put("name", api.name()).<ObjectNode>set("args", api.args())
                    .put("simulated", api.simulated()), api.at());
            case RunEvent.Dialog dialog -> named("api").put("name", dialog.name())
                    .<ObjectNode>set("args", dialog.args()).put("simulated", true).set("answer", dialog.answer());
            case RunEvent.Toast(String type, String content) -> named("toast").put("type", type)
                    .put("content", content);
            case RunEvent.Loading(boolean on, String content) -> named("loading").put("on", on)
                    .put("content", content);
            case RunEvent.Request request -> request(request);
            case RunEvent.Replied replied -> named("reply").put("url", replied.url())
                    .put("callback", replied.callback()).<ObjectNode>set("payload", replied.payload())
                    .put("handled", replied.handled());
            case RunEvent.Console console -> at(named("console").put("level", console.level())
                    .put("text", console.text()), console.at());
            case RunEvent.DataSet set -> dataSet(set);
            case RunEvent.Navigate moved -> at(named("navigate").put("how", moved.how()).put("url", moved.url())
                    .put("page", moved.page()), moved.at());
            case RunEvent.Storage storage -> at(named("storage").put("op", storage.op())
                    .put("key", storage.key()).<ObjectNode>set("value", storage.value()), storage.at());
            case RunEvent.ModuleMissing missing -> at(named("module-missing").put("from", missing.from())
                    .put("specifier", missing.specifier()).put("message", missing.reason())
                    .put("standIn", missing.standIn()), missing.at());
            case RunEvent.StandIn(String name) -> named("standIn").put("name", name);
        };
    }

    private static ObjectNode named(String event) {
        return Json.object().put("event", event);
    }

    private static ObjectNode lifecycle(RunEvent.Lifecycle called) {
        ObjectNode json = named("lifecycle").put("page", called.page().isEmpty() ? null : called.page());
        called.component().ifPresent(path -> json.put("component", path));
        return json.put("name", called.name());
    }

    private static ObjectNode tap(RunEvent.Tap tap) {
        ObjectNode json = named("tap").put("page", tap.page());
        tap.component().ifPresent(path -> json.put("component", path));
        return json.put("handler", tap.handler()).set("detail", tap.event());
    }

    private static ObjectNode delivered(RunEvent.Delivered delivered) {
        ObjectNode json = named("callback").put("flow", delivered.flow()).put("callback", delivered.callback());
        json.set("payload", delivered.payload());
        json.put("handled", delivered.handled());
        if (delivered.promise()) {
            json.put("promise", true);
        }
        return json;
    }

    private static ObjectNode dataSet(RunEvent.DataSet set) {
        ObjectNode json = named("setData").put("page", set.page());
        set.component().ifPresent(path -> json.put("component", path));
        return json.set("changes", set.changes());
    }

    private static ObjectNode request(RunEvent.Request request) {
        ObjectNode json = named("request").put("method", request.method()).put("url", request.url());
        json.set("data", request.data());
        request.status().ifPresent(status -> json.put("status", status));
        json.put("sent", request.sent());
        if (request.pinned()) {
            json.put("pinned", true);
        }
        if (!request.note().isEmpty()) {
            json.put("note", request.note());
        }
        return at(json, request.at());
    }

    private static ObjectNode at(ObjectNode json, Optional<Place> at) {
        at.ifPresent(place -> json.put("file", place.file()).put("line", place.line())
                .put("column", place.column()));
        return json;
    }
}

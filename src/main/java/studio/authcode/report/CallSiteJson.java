package studio.authcode.report;

import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.project.Located;
import studio.authcode.source.CallSite;
import studio.authcode.source.Scopes;
import tools.jackson.databind.node.ObjectNode;

/// A call as `check --format json` prints it.
final class CallSiteJson {

    private static final List<String> CALLBACKS = List.of("success", "fail", "complete");

    private CallSiteJson() {
    }

    static ObjectNode of(CallSite call) {
        ObjectNode json = Json.object().put("file", call.place().file())
                .put("line", call.place().line()).put("column", call.place().column()).put("api", call.api());
        switch (call.scopes()) {
            case Scopes.Given given -> json.<ObjectNode>set("scopes",
                            Json.strings(given.names().stream().map(Located::value).toList()))
                    .put("scopesAs", given.array() ? "array" : "string");
            case Scopes.Absent _ -> json.putNull("scopes").put("scopesAs", "absent");
            case Scopes.Dynamic _ -> json.putNull("scopes").put("scopesAs", "dynamic");
            case Scopes.Other _ -> json.putNull("scopes").put("scopesAs", "other");
        }
        json.set("callbacks", Json.strings(CALLBACKS.stream()
                .filter(name -> call.members().stream().anyMatch(member -> member.name().equals(name))).toList()));
        call.inside().ifPresent(inside -> json.put("inside", inside));
        call.via().ifPresent(via -> json.put("via", via));
        return json;
    }
}

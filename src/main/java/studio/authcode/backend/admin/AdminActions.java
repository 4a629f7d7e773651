package studio.authcode.backend.admin;

import java.time.Duration;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.InjectedFault;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// What tests ask for, read from JSON and answered in JSON.
final class AdminActions {

    private static final String OPERATIONS = "token, refresh, profile, revoke";
    private static final String KINDS = "error, delay, drop, malformed";

    private final AdminDesk desk;

    AdminActions(AdminDesk desk) {
        this.desk = desk;
    }

    ObjectNode mint(ObjectNode body) {
        JsonNode scopes = body.has("scopes") ? body.path("scopes") : JsonNodeFactory.instance.missingNode();
        AdminDesk.Minted minted = desk.mint(new AdminDesk.Wish(text(body, "wallet"), text(body, "app"),
                body.path("environment").asString("production"), optional(body, "persona"), scopes));
        return Json.object().put("code", minted.code()).put("flow", minted.flow())
                .put("expires", minted.expires().toString());
    }

    ObjectNode clock(ObjectNode body) {
        Duration by;
        try {
            by = Duration.parse(text(body, "advance"));
        } catch (DateTimeParseException _) {
            throw new UserError(Text.of("backend.admin.duration", text(body, "advance")),
                    Text.of("backend.admin.duration.hint"));
        }
        Duration ahead = desk.advance(by);
        return Json.object().put("now", desk.now().toString()).put("ahead", ahead.toString());
    }

    ObjectNode fault(ObjectNode body) {
        String operation = text(body, "operation");
        String kind = text(body, "kind");
        int nth = nth(body);
        InjectedFault fault = new InjectedFault(text(body, "wallet"),
                List.of(Operation.TOKEN, Operation.REFRESH, Operation.PROFILE, Operation.REVOKE).stream()
                        .filter(each -> each.json().equals(operation)).findFirst()
                        .orElseThrow(() -> unknown("operation", operation, OPERATIONS)),
                nth,
                InjectedFault.Kind.of(kind).orElseThrow(() -> unknown("kind", kind, KINDS)),
                optional(body, "code"));
        desk.fail(fault);
        return Json.object().put("wallet", fault.wallet()).put("operation", operation).put("nth", nth)
                .put("kind", kind);
    }

    private static int nth(ObjectNode body) {
        JsonNode nth = body.path("nth");
        if (nth.isMissingNode()) {
            return 1;
        }
        if (!nth.isIntegralNumber() || !nth.canConvertToInt() || nth.intValue() < 1) {
            throw new UserError(Text.of("backend.admin.nth", nth.toString()));
        }
        return nth.intValue();
    }

    ObjectNode revoke(ObjectNode body) {
        return found("revoked", desk.revoke(text(body, "token")));
    }

    ObjectNode expire(ObjectNode body) {
        return found("expired", desk.expire(text(body, "token")));
    }

    ObjectNode takeBack(ObjectNode body) {
        return Json.object().put("revoked",
                desk.takeBack(text(body, "wallet"), text(body, "app"), text(body, "persona")));
    }

    ObjectNode exchanges(ObjectNode body) {
        ObjectNode json = Json.object();
        ArrayNode all = json.putArray("exchanges");
        AdminDesk.Traffic traffic = desk.exchanges();
        traffic.newest().forEach(row -> all.add(row.json()));
        if (traffic.leftOut() > 0) {
            json.put("leftOut", traffic.leftOut());
        }
        return json;
    }

    ObjectNode reset(ObjectNode body) {
        desk.reset();
        return Json.object().put("now", desk.now().toString());
    }

    private static ObjectNode found(String name, boolean found) {
        if (!found) {
            throw new UserError(Text.of("backend.admin.noToken"));
        }
        return Json.object().put(name, true);
    }

    private static UserError unknown(String field, String value, String known) {
        return new UserError(Text.of("backend.admin.value", field, value), Text.of("backend.admin.value.hint", known));
    }

    private static Optional<String> optional(ObjectNode body, String field) {
        return Optional.of(body.path(field).asString("")).filter(text -> !text.isEmpty());
    }

    private static String text(ObjectNode body, String field) {
        String text = body.path(field).asString("");
        if (text.isBlank()) {
            throw new UserError(Text.of("backend.admin.field", field));
        }
        return text;
    }
}

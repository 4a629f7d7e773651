package studio.authcode.backend.admin;

import java.util.Map;
import java.util.function.Function;
import studio.authcode.backend.http.Site;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The interface for tests on the wire: JSON only, and only for those who show the run's own token.
public final class AdminSite implements Site {

    /// Where it is.
    public static final String PATH = "/admin";

    private final AdminToken token;
    private final Map<String, Function<ObjectNode, ObjectNode>> actions;

    /// Takes the token to ask for and the desk that does what is asked.
    public AdminSite(AdminToken token, AdminDesk desk) {
        this.token = token;
        AdminActions all = new AdminActions(desk);
        this.actions = Map.of(
                "POST /codes", all::mint,
                "POST /clock", all::clock,
                "POST /faults", all::fault,
                "POST /tokens/revoke", all::revoke,
                "POST /tokens/expire", all::expire,
                "POST /grants/revoke", all::takeBack,
                "GET /exchanges", all::exchanges,
                "POST /reset", all::reset);
    }

    /// Returns whether a request is for this site.
    public static boolean concerns(WireRequest request) {
        return request.path().equals(PATH) || request.path().startsWith(PATH + "/");
    }

    @Override
    public WireReply answer(WireRequest request) {
        if (!request.header("authorization").map(token::isIn).orElse(false)) {
            return error(401, Text.of("backend.admin.token"), null);
        }
        String action = request.method() + " " + request.path().substring(PATH.length());
        Function<ObjectNode, ObjectNode> known = actions.get(action);
        if (known == null) {
            return error(404, Text.of("backend.admin.unknown", action),
                    Text.of("backend.admin.known", String.join(", ", actions.keySet().stream().sorted().toList())));
        }
        boolean json = request.header("content-type").map(AdminSite::isJson)
                .orElse(request.body().length == 0);
        if (!json) {
            return error(415, Text.of("backend.admin.json"), null);
        }
        try {
            return WireReply.json(200, Json.write(known.apply(body(request))));
        } catch (UserError e) {
            return error(400, e.text(), e.hint());
        }
    }

    private static boolean isJson(String type) {
        return type.split(";", 2)[0].strip().equalsIgnoreCase("application/json");
    }

    private static ObjectNode body(WireRequest request) {
        if (request.body().length == 0) {
            return Json.object();
        }
        try {
            JsonNode read = Json.read(request.body());
            if (read instanceof ObjectNode object) {
                return object;
            }
            throw new UserError(Text.of("backend.admin.object"));
        } catch (JacksonException e) {
            throw new UserError(Text.of("backend.admin.broken", Json.reason(e)));
        }
    }

    private static WireReply error(int status, Text message, Text hint) {
        ObjectNode json = Json.object();
        ObjectNode error = json.putObject("error").put("message", message.toString());
        if (hint != null) {
            error.put("hint", hint.toString());
        }
        return WireReply.json(status, Json.write(json));
    }
}

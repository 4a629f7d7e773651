package studio.authcode.runtime;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import studio.authcode.base.Json;
import studio.authcode.wallet.ProjectRules.RequestKind;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// Shapes what `my.request` hands to the page, as the wallet's platform does.
final class ReplyShape {

    /// The longest reply that is read, in bytes.
    static final long LONGEST = 2 << 20;

    /// The numbers of my.request's own errors, as the base documents of the family have them.
    static final int BAD_ADDRESS = 2;
    static final int NETWORK = 12;
    static final int TIMEOUT = 13;
    private static final int NOT_JSON = 14;
    private static final int HTTP_ERROR = 19;
    private static final int FIRST_ERROR = 400;

    private final RequestKind kind;

    ReplyShape(RequestKind kind) {
        this.kind = kind;
    }

    /// What the page hears.
    ///
    /// @param callback `success` or `fail`
    record Answer(String callback, JsonNode payload) {
    }

    /// Returns what the page hears of a reply.
    Answer received(PageRequest request, HttpResponse<String> response) {
        ObjectNode headers = Json.object();
        response.headers().map().forEach((name, values) -> headers.put(name, String.join(", ", values)));
        JsonNode data;
        try {
            data = data(request.dataType(), response.body());
        } catch (JacksonException _) {
            return failed(NOT_JSON);
        }
        return shaped(request, response.statusCode(), headers, data);
    }

    /// Returns what the page hears of a reply that stands in for a server.
    Answer pinned(PageRequest request, int status, JsonNode body) {
        return shaped(request, status, Json.object().put("content-type", "application/json"), body);
    }

    /// Returns what the page hears where there is no reply.
    Answer failed(int error) {
        return new Answer("fail", Json.object().put("error", error).put("errorMessage", message(error)));
    }

    private static String message(int error) {
        return switch (error) {
            case BAD_ADDRESS -> "invalid url";
            case TIMEOUT -> "request timeout";
            case NOT_JSON -> "json parse data error";
            default -> "network error";
        };
    }

    private static JsonNode data(String dataType, String body) {
        return switch (dataType) {
            case "json" -> body.isBlank() ? StringNode.valueOf("") : Json.read(body);
            case "base64", "arraybuffer" -> StringNode.valueOf(
                    Base64.getEncoder().encodeToString(body.getBytes(StandardCharsets.UTF_8)));
            default -> StringNode.valueOf(body);
        };
    }

    private Answer shaped(PageRequest request, int status, ObjectNode headers, JsonNode data) {
        boolean failed = status >= FIRST_ERROR;
        if (kind == RequestKind.BODY && !request.wantsHeaders() && !failed) {
            return new Answer("success", data);
        }
        ObjectNode whole = Json.object();
        whole.set("data", data);
        whole.put("status", status);
        if (kind == RequestKind.RESPONSE) {
            whole.put("statusCode", status);
            whole.set("header", headers);
        }
        whole.set("headers", headers);
        if (failed) {
            whole.put("error", HTTP_ERROR).put("errorMessage", "http status error");
        }
        return new Answer(failed ? "fail" : "success", whole);
    }
}

package studio.authcode.backend.dialect.tiki;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.base.Json;
import studio.authcode.persona.Persona;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The wallet's own answers: one envelope with `data` and `error`, one of them null.
final class TikiAnswers {

    /// Source: Tiki docs, exchange-auth-token.md: `expires_in` is 3600.
    static final Duration ACCESS_LIFE = Duration.ofHours(1);
    /// Assumed: the documents do not say.
    static final Duration REFRESH_LIFE = Duration.ofDays(30);

    static final String PROFILE_SCOPE = "user_profile";
    static final String OFFLINE_SCOPE = "offline";

    private static final int BAD_REQUEST = 400;

    private TikiAnswers() {
    }

    /// A refusal.
    ///
    /// @param reason the wallet's own word, such as `invalid_code`
    static WireReply.Answer error(String reason) {
        return error(reason, "token");
    }

    /// A refusal of what the request carries.
    ///
    /// @param credential what that is, such as `refresh token`
    static WireReply.Answer error(String reason, String credential) {
        String message = switch (reason) {
            case "invalid_code" -> "invalid auth code";
            case "invalid_token" -> "invalid " + credential;
            default -> reason.replace('_', ' ');
        };
        ObjectNode envelope = Json.object();
        envelope.putNull("data");
        envelope.putObject("error").put("code", BAD_REQUEST).put("reason", reason).put("message", message);
        return WireReply.json(BAD_REQUEST, Json.write(envelope));
    }

    static WireReply.Answer tokens(FreshTokens fresh, List<String> scopes, Optional<ObjectNode> customer) {
        ObjectNode data = Json.object().put("access_token", fresh.access().token())
                .put("expires_in", ACCESS_LIFE.toSeconds());
        fresh.refresh().ifPresent(refresh -> data.put("refresh_token", refresh.token()));
        data.set("scopes", Json.strings(scopes));
        data.put("token_type", "bearer");
        customer.ifPresent(each -> data.set("customer", each));
        return data(data);
    }

    static WireReply.Answer me(KnownCode code, Persona persona) {
        ObjectNode data = Json.object();
        data.set("customer_id", id(persona));
        name(code, persona).ifPresent(name -> data.put("customer_name", name));
        data.set("scopes", Json.strings(code.scopes()));
        return data(data);
    }

    /// Who the customer is: the id always, what else was granted.
    static ObjectNode customer(KnownCode code, Persona persona) {
        ObjectNode customer = Json.object();
        customer.set("id", id(persona));
        name(code, persona).ifPresent(name -> customer.put("name", name));
        if (code.grants(PROFILE_SCOPE) && persona.fields().containsKey("avatar")) {
            customer.put("avatar_url", persona.fields().get("avatar"));
        }
        return customer;
    }

    static WireReply.Answer data(ObjectNode data) {
        ObjectNode envelope = Json.object();
        envelope.set("data", data);
        envelope.putNull("error");
        return WireReply.json(200, Json.write(envelope));
    }

    private static Optional<String> name(KnownCode code, Persona persona) {
        return code.grants(PROFILE_SCOPE) ? Optional.ofNullable(persona.fields().get("name")) : Optional.empty();
    }

    /// The wallet's ids are numbers.
    private static JsonNode id(Persona persona) {
        String id = persona.fields().getOrDefault("userId", "0");
        return id.matches("\\d{1,18}") ? Json.object().numberNode(Long.parseLong(id)) : Json.object().stringNode(id);
    }
}

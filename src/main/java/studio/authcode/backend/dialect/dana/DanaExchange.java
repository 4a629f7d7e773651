package studio.authcode.backend.dialect.dana;

import java.util.List;
import java.util.Optional;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.FieldNames;
import studio.authcode.backend.dialect.LedgerVerdicts;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.backend.ledger.Outcome;
import studio.authcode.base.Json;
import studio.authcode.persona.Persona;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One request for a token.
final class DanaExchange {

    private static final String CLIENT = "X-CLIENT-KEY";
    private static final int BAD_REQUEST = 400;
    private static final int UNAUTHORIZED = 401;

    private final Services services;
    private final DanaCaller callers;
    private final LedgerVerdicts verdicts;
    private final WireRequest request;

    DanaExchange(Services services, DanaCaller callers, LedgerVerdicts verdicts, WireRequest request) {
        this.services = services;
        this.callers = callers;
        this.verdicts = verdicts;
        this.request = request;
    }

    Handled handle() {
        for (String header : List.of(CLIENT, DanaCaller.TIME)) {
            if (request.header(header).filter(value -> !value.isBlank()).isEmpty()) {
                return refused(Optional.empty(), BAD_REQUEST, "02", "Invalid Mandatory Field " + header,
                        Verdict.of(Mistake.REQUEST_MISSING_HEADER, header));
            }
        }
        DanaCaller.Identified identified = callers.identify(
                request, request.header(CLIENT).orElseThrow(), new ExchangeText(request));
        Optional<Merchant> merchant = identified.caller().map(AppCredentials::merchant);
        if (identified.wrong().isPresent()) {
            return refused(merchant, UNAUTHORIZED, "00", "Unauthorized. Invalid signature", identified.wrong().get());
        }
        JsonNode body;
        try {
            body = Json.read(request.body());
        } catch (JacksonException e) {
            return refused(merchant, BAD_REQUEST, "00", "Bad Request",
                    Verdict.of(Mistake.REQUEST_NOT_JSON, Json.reason(e)));
        }
        if (!body.isObject()) {
            return refused(merchant, BAD_REQUEST, "00", "Bad Request",
                    Verdict.of(Mistake.REQUEST_NOT_JSON, "It is no object."));
        }
        return token(merchant.orElseThrow(), body);
    }

    private Handled token(Merchant merchant, JsonNode body) {
        return switch (body.path("grantType").asString("")) {
            case DanaDialect.CODE_GRANT -> field(body, "authCode").map(code -> redeemed(merchant, code))
                    .orElseGet(() -> missing(merchant, body, "authCode", "code"));
            case DanaDialect.REFRESH_GRANT -> field(body, "refreshToken").map(token -> refreshed(merchant, token))
                    .orElseGet(() -> missing(merchant, body, "refreshToken", "refreshToken"));
            case "" -> missing(merchant, body, "grantType", "grantType");
            case String other -> refused(Optional.of(merchant), BAD_REQUEST, "01", "Invalid Field Format grantType",
                    Verdict.of(Mistake.REQUEST_GRANT_TYPE, other,
                            DanaDialect.CODE_GRANT + ", " + DanaDialect.REFRESH_GRANT));
        };
    }

    private static Optional<String> field(JsonNode body, String name) {
        return Optional.of(body.path(name).asString("")).filter(value -> !value.isEmpty());
    }

    private Handled missing(Merchant merchant, JsonNode body, String field, String other) {
        return refused(Optional.of(merchant), BAD_REQUEST, "02", "Invalid Mandatory Field " + field,
                FieldNames.missing(body, field, other));
    }

    private Handled redeemed(Merchant merchant, String code) {
        FreshTokens fresh = DanaAnswers.fresh(services.random(), request.time());
        return switch (services.ledger().redeem(code, merchant, fresh, request.time(), request.id()).join()) {
            case Outcome.Accepted accepted -> accepted(merchant, fresh, accepted.of());
            case Outcome.Refused refused -> refused(
                    merchant, refused, verdicts.code(code, refused, merchant, request.time()));
        };
    }

    private Handled refreshed(Merchant merchant, String token) {
        FreshTokens fresh = DanaAnswers.fresh(services.random(), request.time());
        return switch (services.ledger().refresh(token, merchant, fresh, request.time(), request.id()).join()) {
            case Outcome.Accepted accepted -> accepted(merchant, fresh, accepted.of());
            case Outcome.Refused refused -> refused(
                    merchant, refused, verdicts.refresh(refused, merchant, request.time()));
        };
    }

    private Handled accepted(Merchant merchant, FreshTokens fresh, KnownCode code) {
        Persona persona = services.personas().apply(code.persona());
        WireReply reply = DanaAnswers.tokens(
                request, fresh, persona.fields().getOrDefault("userId", persona.id()));
        return new Handled(reply, Optional.of(merchant), Optional.of(code.flow()), Verdict.OK);
    }

    private Handled refused(
            Optional<Merchant> merchant, int status, String which, String message, Verdict verdict) {
        return new Handled(DanaAnswers.error(request, status, which, message), merchant, Optional.empty(), verdict);
    }

    /// The standard has one case for everything that is wrong with what the user once gave.
    private Handled refused(Merchant merchant, Outcome.Refused refused, Verdict verdict) {
        return new Handled(DanaAnswers.error(request, UNAUTHORIZED, "02", "Invalid Customer Token"),
                Optional.of(merchant), refused.code().map(KnownCode::flow), verdict);
    }
}

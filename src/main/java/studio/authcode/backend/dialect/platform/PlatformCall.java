package studio.authcode.backend.dialect.platform;

import java.util.Optional;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.FieldNames;
import studio.authcode.backend.dialect.LedgerVerdicts;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.backend.ledger.Outcome;
import studio.authcode.backend.ledger.Refusal;
import studio.authcode.base.Json;
import studio.authcode.wallet.Scope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// One request to the platform.
final class PlatformCall {

    private static final String CODE_GRANT = "AUTHORIZATION_CODE";

    private final Services services;
    private final LedgerVerdicts verdicts;
    private final PlatformCaller callers;
    private final WireRequest request;
    private final PlatformEndpoint endpoint;
    private final String wallet;

    PlatformCall(
            Services services, PlatformCaller callers, WireRequest request, PlatformEndpoint endpoint,
            String wallet) {
        this.services = services;
        this.verdicts = new LedgerVerdicts(services.ledger());
        this.callers = callers;
        this.request = request;
        this.endpoint = endpoint;
        this.wallet = wallet;
    }

    Handled handle() {
        if (!request.method().equals("POST")) {
            return refused(Optional.empty(), PlatformResult.INVALID_API,
                    Verdict.of(Mistake.REQUEST_METHOD, request.method(), "POST"));
        }
        PlatformCaller.Identified identified = callers.identify(request);
        if (identified.wrong().isPresent()) {
            return refused(identified.caller(), identified.result(), identified.wrong().get());
        }
        AppCredentials caller = identified.caller().orElseThrow();
        JsonNode body;
        try {
            body = Json.read(request.body());
        } catch (JacksonException e) {
            return illegal(caller, Verdict.of(Mistake.REQUEST_NOT_JSON, Json.reason(e)));
        }
        if (!body.isObject()) {
            return illegal(caller, Verdict.of(Mistake.REQUEST_NOT_JSON, "It is no object."));
        }
        return stranger(caller, body).orElseGet(() -> asked(caller, body));
    }

    private Handled asked(AppCredentials caller, JsonNode body) {
        return switch (endpoint.kind()) {
            case APPLY, APPLY_AND_INQUIRE -> token(caller, body);
            case INQUIRE -> field(body, "accessToken").map(token -> profile(caller, token))
                    .orElseGet(() -> illegal(caller, FieldNames.missing(body, "accessToken", "token")));
            case CANCEL -> field(body, "accessToken").map(token -> cancelled(caller, token))
                    .orElseGet(() -> illegal(caller, FieldNames.missing(body, "accessToken", "token")));
        };
    }

    private static Optional<String> field(JsonNode body, String name) {
        return Optional.of(body.path(name).asString("")).filter(value -> !value.isEmpty());
    }

    /// The second version wants the app's id and the client's in the body too; the first takes them.
    private Optional<Handled> stranger(AppCredentials caller, JsonNode body) {
        Optional<String> app = field(body, "appId");
        Optional<String> client = field(body, "authClientId");
        if (endpoint.version() == 2 && app.isEmpty()) {
            return Optional.of(illegal(caller, FieldNames.missing(body, "appId", "miniProgramId")));
        }
        if (endpoint.version() == 2 && client.isEmpty()) {
            return Optional.of(illegal(caller, FieldNames.missing(
                    body, "authClientId", "clientId", "referenceClientId")));
        }
        String own = caller.merchant().app();
        Optional<Verdict> wrong = app.filter(each -> !each.equals(own)).map(each -> each.equals(caller.clientId())
                ? Verdict.of(Mistake.CREDENTIALS_CLIENT_ID_AS_APP_ID, "appId")
                : Verdict.of(Mistake.CREDENTIALS_OTHER_APP, each, own));
        return wrong.or(() -> client.filter(each -> !each.equals(caller.clientId())).map(each -> each.equals(own)
                        ? Verdict.of(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, each)
                        : Verdict.of(Mistake.CREDENTIALS_UNKNOWN_CLIENT, each)))
                .map(verdict -> refused(Optional.of(caller), PlatformResult.INVALID_AUTH_CLIENT, verdict));
    }

    private Handled token(AppCredentials caller, JsonNode body) {
        return switch (field(body, "grantType").orElse("")) {
            case CODE_GRANT -> field(body, "authCode").map(code -> redeemed(caller, code))
                    .orElseGet(() -> illegal(caller, FieldNames.missing(body, "authCode", "code")));
            case PlatformDialect.REFRESH_GRANT -> field(body, "refreshToken").map(token -> refreshed(caller, token))
                    .orElseGet(() -> illegal(caller, FieldNames.missing(body, "refreshToken")));
            case "" -> illegal(caller, FieldNames.missing(body, "grantType"));
            case String other -> illegal(caller, Verdict.of(
                    Mistake.REQUEST_GRANT_TYPE, other, CODE_GRANT + ", " + PlatformDialect.REFRESH_GRANT));
        };
    }

    private Handled redeemed(AppCredentials caller, String code) {
        Merchant merchant = caller.merchant();
        FreshTokens fresh = PlatformAnswers.fresh(services.random(), request.time());
        return switch (services.ledger().redeem(code, merchant, fresh, request.time(), request.id()).join()) {
            case Outcome.Accepted accepted -> handed(caller, fresh, accepted.of());
            case Outcome.Refused refused -> refused(caller, refused.why() == Refusal.EXPIRED
                            ? PlatformResult.EXPIRED_CODE : PlatformResult.INVALID_AUTHCODE, refused,
                    verdicts.code(code, refused, merchant, request.time()));
        };
    }

    private Handled refreshed(AppCredentials caller, String token) {
        Merchant merchant = caller.merchant();
        FreshTokens fresh = PlatformAnswers.fresh(services.random(), request.time());
        return switch (services.ledger().refresh(token, merchant, fresh, request.time(), request.id()).join()) {
            case Outcome.Accepted accepted -> handed(caller, fresh, accepted.of());
            case Outcome.Refused refused -> refused(caller, refused.why() == Refusal.USED
                            ? PlatformResult.USED_REFRESH_TOKEN : PlatformResult.INVALID_REFRESH_TOKEN, refused,
                    verdicts.refresh(refused, merchant, request.time()));
        };
    }

    private Handled handed(AppCredentials caller, FreshTokens fresh, KnownCode code) {
        PlatformUser user = new PlatformUser(services, code);
        ObjectNode json = PlatformAnswers.tokens(fresh, wallet, user.id());
        if (endpoint.kind() == PlatformEndpoint.Kind.APPLY_AND_INQUIRE) {
            json.set("userInfo", user.json(endpoint.version()));
        }
        return accepted(caller, json, code);
    }

    private Handled profile(AppCredentials caller, String token) {
        Outcome outcome = services.ledger().access(token, caller.merchant(), request.time());
        if (outcome instanceof Outcome.Refused refused) {
            return refusedToken(caller, refused);
        }
        KnownCode code = outcome.code().orElseThrow();
        if (code.scopes().stream().noneMatch(this::reveals)) {
            return new Handled(PlatformAnswers.signed(request, PlatformResult.ACCESS_DENIED.json(), wallet,
                    Optional.of(caller)), Optional.of(caller.merchant()), Optional.of(code.flow()),
                    Verdict.of(Mistake.TOKEN_SCOPE, code.scopes().isEmpty() ? "no scope"
                            : String.join(", ", code.scopes()), "a scope that reveals something, such as auth_user"));
        }
        ObjectNode json = PlatformResult.SUCCESS.json();
        json.set("userInfo", new PlatformUser(services, code).json(endpoint.version()));
        return accepted(caller, json, code);
    }

    private boolean reveals(String scope) {
        return services.wallets().find(wallet).flatMap(contract -> contract.scope(scope)).map(Scope::fields)
                .filter(fields -> !fields.isEmpty()).isPresent();
    }

    private Handled cancelled(AppCredentials caller, String token) {
        return switch (services.ledger().revoke(token, caller.merchant(), request.time()).join()) {
            case Outcome.Accepted accepted -> accepted(caller, PlatformResult.SUCCESS.json(), accepted.of());
            case Outcome.Refused refused -> refusedToken(caller, refused);
        };
    }

    private Handled refusedToken(AppCredentials caller, Outcome.Refused refused) {
        return refused(caller, refused.why() == Refusal.EXPIRED ? PlatformResult.EXPIRED_ACCESS_TOKEN
                        : PlatformResult.INVALID_ACCESS_TOKEN, refused,
                verdicts.access(refused, caller.merchant(), request.time()));
    }

    private Handled accepted(AppCredentials caller, ObjectNode json, KnownCode code) {
        return new Handled(PlatformAnswers.signed(request, json, wallet, Optional.of(caller)),
                Optional.of(caller.merchant()), Optional.of(code.flow()), Verdict.OK);
    }

    private Handled illegal(AppCredentials caller, Verdict verdict) {
        return refused(Optional.of(caller), PlatformResult.PARAM_ILLEGAL, verdict);
    }

    private Handled refused(Optional<AppCredentials> caller, PlatformResult result, Verdict verdict) {
        return new Handled(PlatformAnswers.signed(request, result.json(), wallet, caller),
                caller.map(AppCredentials::merchant), Optional.empty(), verdict);
    }

    private Handled refused(
            AppCredentials caller, PlatformResult result, Outcome.Refused refused, Verdict verdict) {
        return new Handled(PlatformAnswers.signed(request, result.json(), wallet, Optional.of(caller)),
                Optional.of(caller.merchant()), refused.code().map(KnownCode::flow), verdict);
    }
}

package studio.authcode.backend.dialect.tiki;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.Dialect;
import studio.authcode.backend.dialect.FieldNames;
import studio.authcode.backend.dialect.LedgerVerdicts;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.dialect.Tokens;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.backend.ledger.Outcome;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// The server of Tini apps.
public final class TikiDialect implements Dialect {

    /// The wallet that speaks like this.
    public static final String WALLET = "tiki";

    private static final String PRODUCTION = "/tiniapp-open-api";
    private static final String SANDBOX = "/tiniapp-sandbox-open-api";
    private static final String PROFILE = "/ecom/v1/customers/profile";
    private static final Map<String, Endpoint> ENDPOINTS = Map.of(
            "/oauth/auth/token", Endpoint.TOKEN,
            "/oauth/auth/token/refresh", Endpoint.REFRESH,
            "/oauth/me", Endpoint.ME);

    private final Services services;
    private final TikiCaller callers;
    private final LedgerVerdicts verdicts;

    /// Takes what it works with.
    public TikiDialect(Services services) {
        this.services = services;
        this.callers = new TikiCaller(services, WALLET);
        this.verdicts = new LedgerVerdicts(services.ledger());
    }

    private enum Endpoint {
        TOKEN(Operation.TOKEN, "auth code"), REFRESH(Operation.REFRESH, "refresh token"),
        ME(Operation.PROFILE, "access token"), CUSTOMER(Operation.PROFILE, "access token");

        private final Operation operation;
        private final String credential;

        Endpoint(Operation operation, String credential) {
            this.operation = operation;
            this.credential = credential;
        }
    }

    @Override
    public Set<String> wallets() {
        return Set.of(WALLET);
    }

    @Override
    public Map<String, String> addresses(String wallet, String origin) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("baseUrl", origin + PRODUCTION);
        addresses.put("sandboxBaseUrl", origin + SANDBOX);
        addresses.put("openApiUrl", origin);
        return addresses;
    }

    @Override
    public Optional<Route> route(WireRequest request) {
        return endpoint(request.path()).map(endpoint -> new Route(WALLET, endpoint.operation));
    }

    private static Optional<Endpoint> endpoint(String path) {
        if (path.equals(PROFILE)) {
            return Optional.of(Endpoint.CUSTOMER);
        }
        for (String base : List.of(SANDBOX, PRODUCTION)) {
            if (path.startsWith(base + "/")) {
                // The path had a version in older documents.
                return Optional.ofNullable(ENDPOINTS.get(path.substring(base.length()).replaceFirst("^/api/v1", "")));
            }
        }
        return Optional.empty();
    }

    @Override
    public WireReply.Answer failure(WireRequest request, Route route, Optional<String> code) {
        return TikiAnswers.error(code.orElse("internal_error"), endpoint(request.path()).orElseThrow().credential);
    }

    @Override
    public Handled answer(WireRequest request, Route route) {
        Endpoint endpoint = endpoint(request.path()).orElseThrow();
        String method = endpoint == Endpoint.CUSTOMER ? "GET" : "POST";
        if (!request.method().equals(method)) {
            return refused(TikiAnswers.error("invalid_request"), Optional.empty(),
                    Verdict.of(Mistake.REQUEST_METHOD, request.method(), method));
        }
        return endpoint == Endpoint.CUSTOMER ? customer(request) : signed(request, endpoint);
    }

    private Handled signed(WireRequest request, Endpoint endpoint) {
        String environment = request.path().startsWith(SANDBOX + "/") ? "sandbox" : "production";
        TikiCaller.Identified identified = callers.identify(request, environment, request.text());
        Optional<Merchant> merchant = identified.caller().map(AppCredentials::merchant);
        if (identified.wrong().isPresent()) {
            return refused(TikiAnswers.error("invalid_signature"), merchant,
                    identified.wrong().get());
        }
        String field = switch (endpoint) {
            case TOKEN -> "code";
            case REFRESH -> "refresh_token";
            case ME, CUSTOMER -> "access_token";
        };
        JsonNode body;
        try {
            body = Json.read(request.body());
        } catch (JacksonException e) {
            return refused(error(endpoint), merchant, Verdict.of(Mistake.REQUEST_NOT_JSON, Json.reason(e)));
        }
        String sent = body.path(field).asString("");
        if (sent.isEmpty()) {
            return refused(error(endpoint), merchant, FieldNames.missing(body, field, "auth_" + field));
        }
        return switch (endpoint) {
            case TOKEN -> token(request, merchant.orElseThrow(), sent);
            case REFRESH -> refresh(request, merchant.orElseThrow(), sent);
            case ME, CUSTOMER -> me(request, merchant.orElseThrow(), sent);
        };
    }

    private static WireReply.Answer error(Endpoint endpoint) {
        return TikiAnswers.error(endpoint == Endpoint.TOKEN ? "invalid_code" : "invalid_token", endpoint.credential);
    }

    private Handled token(WireRequest request, Merchant merchant, String code) {
        Instant now = request.time();
        FreshTokens fresh = fresh(now);
        return switch (services.ledger().redeem(code, merchant, fresh, now, request.id()).join()) {
            case Outcome.Accepted accepted -> accepted(TikiAnswers.tokens(
                    fresh.grantedWith(accepted.of()), accepted.of().scopes(), Optional.of(TikiAnswers.customer(
                            accepted.of(), services.personas().apply(accepted.of().persona())))),
                    merchant, accepted.of());
            case Outcome.Refused refused -> refused(error(Endpoint.TOKEN), merchant, refused,
                    verdicts.code(code, refused, merchant, now));
        };
    }

    private Handled refresh(WireRequest request, Merchant merchant, String token) {
        Instant now = request.time();
        FreshTokens fresh = fresh(now);
        return switch (services.ledger().refresh(token, merchant, fresh, now, request.id()).join()) {
            case Outcome.Accepted accepted -> accepted(
                    TikiAnswers.tokens(fresh, accepted.of().scopes(), Optional.empty()), merchant, accepted.of());
            case Outcome.Refused refused -> refused(error(Endpoint.REFRESH), merchant, refused,
                    verdicts.refresh(refused, merchant, now));
        };
    }

    private Handled me(WireRequest request, Merchant merchant, String token) {
        return switch (services.ledger().access(token, merchant, request.time())) {
            case Outcome.Accepted accepted -> accepted(TikiAnswers.me(accepted.of(),
                    services.personas().apply(accepted.of().persona())), merchant, accepted.of());
            case Outcome.Refused refused -> refused(error(Endpoint.ME), merchant, refused,
                    verdicts.access(refused, merchant, request.time()));
        };
    }

    /// The customers' profile is read with the token alone. Its members are assumed; the document names only its scope.
    private Handled customer(WireRequest request) {
        String token = request.header("Authorization").filter(value -> value.startsWith("Bearer "))
                .map(value -> value.substring("Bearer ".length())).orElse("");
        if (token.isEmpty()) {
            return refused(error(Endpoint.CUSTOMER), Optional.empty(),
                    Verdict.of(Mistake.REQUEST_MISSING_HEADER, "Authorization: Bearer …"));
        }
        Optional<KnownCode> family = services.ledger().find(token);
        Merchant merchant = family.map(KnownCode::merchant).orElse(new Merchant(WALLET, "", "production"));
        Outcome outcome = services.ledger().access(token, merchant, request.time());
        if (outcome instanceof Outcome.Refused refused) {
            return refused(error(Endpoint.CUSTOMER), merchant, refused,
                    verdicts.access(refused, merchant, request.time()));
        }
        KnownCode code = outcome.code().orElseThrow();
        if (!code.grants(TikiAnswers.PROFILE_SCOPE)) {
            return new Handled(TikiAnswers.error("permission_denied"), Optional.of(merchant),
                    Optional.of(code.flow()), Verdict.of(Mistake.TOKEN_SCOPE,
                            code.scopes().isEmpty() ? "no scope" : String.join(", ", code.scopes()),
                            TikiAnswers.PROFILE_SCOPE));
        }
        return accepted(TikiAnswers.data(TikiAnswers.customer(code, services.personas().apply(code.persona()))),
                merchant, code);
    }

    /// Source: Tiki docs, open-api/overview.md: `offline` must be asked for to receive a refresh token.
    private FreshTokens fresh(Instant now) {
        return new FreshTokens(new FreshTokens.Fresh(mint(now), now.plus(TikiAnswers.ACCESS_LIFE)),
                Optional.of(new FreshTokens.Fresh(mint(now), now.plus(TikiAnswers.REFRESH_LIFE))),
                Optional.of(TikiAnswers.OFFLINE_SCOPE));
    }

    /// Tokens look like auth codes: two parts, the second of 43 characters.
    private String mint(Instant now) {
        return new StringBuilder(Tokens.mint(now, services.random(), 86)).insert(43, '.').toString();
    }

    private static Handled accepted(WireReply reply, Merchant merchant, KnownCode code) {
        return new Handled(reply, Optional.of(merchant), Optional.of(code.flow()), Verdict.OK);
    }

    private static Handled refused(WireReply reply, Optional<Merchant> merchant, Verdict verdict) {
        return new Handled(reply, merchant, Optional.empty(), verdict);
    }

    private static Handled refused(WireReply reply, Merchant merchant, Outcome.Refused refused, Verdict verdict) {
        return new Handled(reply, Optional.of(merchant), refused.code().map(KnownCode::flow), verdict);
    }
}

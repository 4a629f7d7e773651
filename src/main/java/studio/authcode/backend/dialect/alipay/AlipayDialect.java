package studio.authcode.backend.dialect.alipay;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.Dialect;
import studio.authcode.backend.dialect.LedgerVerdicts;
import studio.authcode.backend.dialect.Profile;
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
import tools.jackson.databind.node.ObjectNode;

/// The open gateway of Alipay.
public final class AlipayDialect implements Dialect {

    /// The wallet that speaks like this.
    public static final String WALLET = "alipay";

    private static final String GATEWAY = "/gateway.do";
    private static final String SANDBOX = "/sandbox/gateway.do";
    private static final String TOKEN = "alipay.system.oauth.token";
    private static final String PROFILE = "alipay.user.info.share";
    private static final String PROFILE_SCOPE = "auth_user";
    /// Source: the official Node SDK's sample, 15 and 30 days.
    private static final Duration ACCESS_LIFE = Duration.ofDays(15);
    private static final Duration REFRESH_LIFE = Duration.ofDays(30);
    private static final int TOKEN_LENGTH = 40;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");

    private final Services services;
    private final AlipayCaller callers;
    private final LedgerVerdicts verdicts;

    /// Takes what it works with.
    public AlipayDialect(Services services) {
        this.services = services;
        this.callers = new AlipayCaller(services.credentials());
        this.verdicts = new LedgerVerdicts(services.ledger());
    }

    @Override
    public Set<String> wallets() {
        return Set.of(WALLET);
    }

    @Override
    public Map<String, String> addresses(String wallet, String origin) {
        Map<String, String> addresses = new LinkedHashMap<>();
        addresses.put("gateway", origin + GATEWAY);
        addresses.put("sandboxGateway", origin + SANDBOX);
        return addresses;
    }

    @Override
    public Optional<Route> route(WireRequest request) {
        if (!request.path().equals(GATEWAY) && !request.path().equals(SANDBOX)) {
            return Optional.empty();
        }
        AlipayParameters parameters = AlipayParameters.of(request);
        boolean refresh = parameters.get("grant_type").filter("refresh_token"::equals).isPresent();
        return Optional.of(new Route(WALLET, switch (parameters.get("method").orElse("")) {
            case TOKEN -> refresh ? Operation.REFRESH : Operation.TOKEN;
            case PROFILE -> Operation.PROFILE;
            default -> Operation.NONE;
        }));
    }

    @Override
    public WireReply.Answer failure(WireRequest request, Route route, Optional<String> code) {
        AlipayParameters parameters = AlipayParameters.of(request);
        AlipayError error = code.map(each -> AlipayError.of(each, parameters.signed()))
                .orElse(AlipayError.UNAVAILABLE);
        return new Gateway(request, parameters, environment(request)).answer(error);
    }

    private static String environment(WireRequest request) {
        return request.path().equals(SANDBOX) ? "sandbox" : "production";
    }

    @Override
    public Handled answer(WireRequest request, Route route) {
        Handled handled = new Gateway(request, AlipayParameters.of(request), environment(request)).handle();
        Optional<String> type = AlipayParameters.unread(request).filter(_ -> request.text().contains("="));
        // Whatever seems to be missing then stands in the body.
        return type.isEmpty() || handled.verdict().mistake().isEmpty() ? handled
                : new Handled(handled.reply(), handled.merchant(), handled.flow(),
                        Verdict.of(Mistake.REQUEST_CONTENT_TYPE, type.get(), AlipayParameters.FORM));
    }

    /// One request at the gateway.
    private final class Gateway {

        private final WireRequest request;
        private final AlipayParameters parameters;
        private final String environment;
        private final String method;
        private final Instant now;

        Gateway(WireRequest request, AlipayParameters parameters, String environment) {
            this.request = request;
            this.parameters = parameters;
            this.environment = environment;
            this.method = parameters.get("method").orElse("");
            this.now = request.time();
        }

        Handled handle() {
            if (method.isEmpty()) {
                return refused(AlipayError.MISSING_METHOD, Verdict.of(Mistake.REQUEST_MISSING_FIELD, "method"));
            }
            AlipayCaller.Identified identified = callers.identify(request, parameters, environment);
            if (identified.wrong().isPresent()) {
                return new Handled(answer(identified.error().orElseThrow()),
                        identified.caller().map(AppCredentials::merchant), Optional.empty(), identified.wrong().get());
            }
            return switch (method) {
                case TOKEN -> token();
                case PROFILE -> profile();
                default -> refused(AlipayError.INVALID_METHOD,
                        Verdict.of(Mistake.REQUEST_UNKNOWN_PATH, "method", method));
            };
        }

        private Merchant merchant() {
            return new Merchant(WALLET, parameters.get("app_id").orElse(""), environment);
        }

        private Handled token() {
            return switch (parameters.get("grant_type").orElse("")) {
                case "authorization_code" -> parameters.get("code").map(this::redeemed)
                        .orElseGet(() -> refused(AlipayError.MISSING_CODE, missing("code")));
                case "refresh_token" -> parameters.get("refresh_token").map(this::refreshed)
                        .orElseGet(() -> refused(AlipayError.MISSING_REFRESH, missing("refresh_token")));
                case "" -> refused(AlipayError.INVALID_GRANT,
                        Verdict.of(Mistake.REQUEST_MISSING_FIELD, "grant_type"));
                case String other -> refused(AlipayError.INVALID_GRANT,
                        Verdict.of(Mistake.REQUEST_GRANT_TYPE, other, "authorization_code, refresh_token"));
            };
        }

        /// What belongs at the top is often put into `biz_content`, as other methods of the gateway want it.
        private Verdict missing(String field) {
            String content = parameters.get("biz_content").orElse("");
            return content.contains("\"" + field + "\"")
                    ? Verdict.of(Mistake.REQUEST_FIELD_NAME, "biz_content." + field, field)
                    : Verdict.of(Mistake.REQUEST_MISSING_FIELD, field);
        }

        private Handled redeemed(String code) {
            FreshTokens fresh = fresh();
            return switch (services.ledger().redeem(code, merchant(), fresh, now, request.id()).join()) {
                case Outcome.Accepted accepted -> accepted(tokens(fresh, accepted.of()), accepted.of());
                case Outcome.Refused refused -> refused(switch (refused.why()) {
                    case OTHER_APP -> AlipayError.OTHER_APP;
                    default -> AlipayError.INVALID_CODE;
                }, refused, verdicts.code(code, refused, merchant(), now));
            };
        }

        private Handled refreshed(String token) {
            FreshTokens fresh = fresh();
            return switch (services.ledger().refresh(token, merchant(), fresh, now, request.id()).join()) {
                case Outcome.Accepted accepted -> accepted(tokens(fresh, accepted.of()), accepted.of());
                case Outcome.Refused refused -> refused(switch (refused.why()) {
                    case OTHER_APP -> AlipayError.OTHER_APP;
                    case EXPIRED -> AlipayError.OLD_REFRESH;
                    case USED -> AlipayError.USED_REFRESH;
                    default -> AlipayError.INVALID_REFRESH;
                }, refused, verdicts.refresh(refused, merchant(), now));
            };
        }

        private Handled profile() {
            Optional<String> token = parameters.get("auth_token");
            if (token.isEmpty()) {
                return refused(AlipayError.MISSING_TOKEN, missing("auth_token"));
            }
            Outcome outcome = services.ledger().access(token.get(), merchant(), now);
            if (outcome instanceof Outcome.Refused refused) {
                return refused(switch (refused.why()) {
                    case EXPIRED -> AlipayError.OLD_TOKEN;
                    default -> AlipayError.INVALID_TOKEN;
                }, refused, verdicts.access(refused, merchant(), now));
            }
            KnownCode code = outcome.code().orElseThrow();
            if (!code.grants(PROFILE_SCOPE)) {
                return new Handled(answer(AlipayError.NO_PERMISSION), Optional.of(merchant()),
                        Optional.of(code.flow()), Verdict.of(Mistake.TOKEN_SCOPE,
                                String.join(", ", code.scopes()), PROFILE_SCOPE));
            }
            ObjectNode json = Json.object().put("code", "10000").put("msg", "Success");
            AlipayUser.identify(json, code, services.credentials().app(merchant()));
            AlipayUser.describe(json, Profile.of(services, code));
            return accepted(json, code);
        }

        private FreshTokens fresh() {
            return new FreshTokens(
                    new FreshTokens.Fresh(Tokens.mint(now, services.random(), TOKEN_LENGTH), now.plus(ACCESS_LIFE)),
                    Optional.of(new FreshTokens.Fresh(
                            Tokens.mint(now, services.random(), TOKEN_LENGTH), now.plus(REFRESH_LIFE))));
        }

        private ObjectNode tokens(FreshTokens fresh, KnownCode code) {
            ObjectNode json = Json.object();
            AlipayUser.identify(json, code, services.credentials().app(merchant()));
            json.put("access_token", fresh.access().token()).put("expires_in", ACCESS_LIFE.toSeconds());
            json.put("refresh_token", fresh.refresh().orElseThrow().token());
            json.put("re_expires_in", REFRESH_LIFE.toSeconds());
            return json.put("auth_start", TIME.format(LocalDateTime.ofInstant(now, ZoneOffset.ofHours(8))));
        }

        private Handled accepted(ObjectNode content, KnownCode code) {
            return new Handled(signed(AlipayAnswers.member(method), content), Optional.of(merchant()),
                    Optional.of(code.flow()), Verdict.OK);
        }

        private Handled refused(AlipayError error, Verdict verdict) {
            return new Handled(answer(error), Optional.of(merchant()).filter(each -> !each.app().isEmpty()),
                    Optional.empty(), verdict);
        }

        private Handled refused(AlipayError error, Outcome.Refused refused, Verdict verdict) {
            return new Handled(answer(error), Optional.of(merchant()), refused.code().map(KnownCode::flow), verdict);
        }

        /// Source: the official Node SDK: the token method's errors stand under `error_response`.
        WireReply.Answer answer(AlipayError error) {
            boolean named = !method.isEmpty() && !method.equals(TOKEN) && !error.equals(AlipayError.INVALID_METHOD);
            return signed(named ? AlipayAnswers.member(method) : AlipayAnswers.ERROR, error.json());
        }

        private WireReply.Answer signed(String member, ObjectNode content) {
            return AlipayAnswers.signed(member, content,
                    services.credentials().of(merchant()).flatMap(AppCredentials::keys),
                    parameters.get(AlipayParameters.SIGN_TYPE).orElse("RSA2"), parameters.charset());
        }
    }
}

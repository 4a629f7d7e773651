package studio.authcode.backend.dialect.dana;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.backend.dialect.Dialect;
import studio.authcode.backend.dialect.LedgerVerdicts;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;

/// The server of DANA, as far as its public pages tell.
public final class DanaDialect implements Dialect {

    /// The wallet that speaks like this.
    public static final String WALLET = "dana";

    static final String FUNCTION = "dana.member.query.queryUserProfile";
    static final String CODE_GRANT = "AUTHORIZATION_CODE";
    static final String REFRESH_GRANT = "REFRESH_TOKEN";

    private static final String SUFFIX = ".htm";
    private static final String TOKEN = "/v1.0/access-token/b2b2c" + SUFFIX;
    private static final String PROFILE = "/dana/member/query/queryUserProfile" + SUFFIX;

    private final Services services;
    private final DanaCaller callers;
    private final LedgerVerdicts verdicts;

    /// Takes what it works with.
    public DanaDialect(Services services) {
        this.services = services;
        this.callers = new DanaCaller(services);
        this.verdicts = new LedgerVerdicts(services.ledger());
    }

    @Override
    public Set<String> wallets() {
        return Set.of(WALLET);
    }

    @Override
    public boolean experimental() {
        return true;
    }

    @Override
    public Map<String, String> addresses(String wallet, String origin) {
        return Map.of("baseUrl", origin);
    }

    @Override
    public Optional<Route> route(WireRequest request) {
        return address(request).map(address -> new Route(WALLET, address.equals(PROFILE) ? Operation.PROFILE
                : refreshes(request) ? Operation.REFRESH : Operation.TOKEN));
    }

    /// Returns the address that is meant, also where the request lacks its end.
    private static Optional<String> address(WireRequest request) {
        return List.of(TOKEN, PROFILE).stream().filter(address -> address.equals(request.path())
                || address.equals(request.path() + SUFFIX)).findFirst();
    }

    private static boolean refreshes(WireRequest request) {
        try {
            return request.body().length > 0
                    && Json.read(request.body()).path("grantType").asString("").equals(REFRESH_GRANT);
        } catch (JacksonException _) {
            return false;
        }
    }

    @Override
    public Handled answer(WireRequest request, Route route) {
        String address = address(request).orElseThrow();
        if (!request.path().equals(address)) {
            return new Handled(DanaAnswers.error(request, 404, "00", "Not Found"), Optional.empty(),
                    Optional.empty(), Verdict.of(Mistake.REQUEST_PATH_SUFFIX, request.path(), address));
        }
        if (!request.method().equals("POST")) {
            return new Handled(DanaAnswers.error(request, 405, "00", "Requested Function Is Not Supported"),
                    Optional.empty(), Optional.empty(),
                    Verdict.of(Mistake.REQUEST_METHOD, request.method(), "POST"));
        }
        return address.equals(TOKEN) ? new DanaExchange(services, callers, verdicts, request).handle()
                : new DanaProfile(services, callers, verdicts, request).handle();
    }

    @Override
    public WireReply.Answer failure(WireRequest request, Route route, Optional<String> code) {
        return route.operation() == Operation.PROFILE
                ? new DanaProfile(services, callers, verdicts, request).failure(code.orElse("UNKNOWN_EXCEPTION"))
                : DanaAnswers.injected(request, code.orElse("5007400"),
                        route.operation() == Operation.REFRESH ? "refreshToken" : "authCode");
    }
}

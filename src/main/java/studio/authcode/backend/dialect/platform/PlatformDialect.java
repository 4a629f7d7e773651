package studio.authcode.backend.dialect.platform;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.Dialect;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;

/// The server of the Mini Program Platform's wallets, which share one address and are told apart by the client id.
public final class PlatformDialect implements Dialect {

    /// The wallet that is none in particular.
    public static final String GENERIC = "miniprogram";
    /// The wallet of Iraq.
    public static final String QI = "qi";

    static final Set<String> WALLETS = Set.of(GENERIC, QI);
    static final String REFRESH_GRANT = "REFRESH_TOKEN";

    private final Services services;
    private final PlatformCaller callers;

    /// Takes what it works with.
    public PlatformDialect(Services services) {
        this.services = services;
        this.callers = new PlatformCaller(services);
    }

    @Override
    public Set<Operation> operations() {
        return Set.of(Operation.TOKEN, Operation.REFRESH, Operation.PROFILE, Operation.REVOKE);
    }

    @Override
    public Set<String> wallets() {
        return WALLETS;
    }

    @Override
    public Map<String, String> addresses(String wallet, String origin) {
        return Map.of("baseUrl", origin);
    }

    @Override
    public Optional<Route> route(WireRequest request) {
        return PlatformEndpoint.of(request.path()).map(endpoint -> new Route(wallet(request),
                switch (endpoint.kind()) {
                    case APPLY, APPLY_AND_INQUIRE -> refreshes(request) ? Operation.REFRESH : Operation.TOKEN;
                    case INQUIRE -> Operation.PROFILE;
                    case CANCEL -> Operation.REVOKE;
                }));
    }

    private String wallet(WireRequest request) {
        return caller(request).map(each -> each.merchant().wallet()).filter(WALLETS::contains).orElse(GENERIC);
    }

    private Optional<AppCredentials> caller(WireRequest request) {
        return callers.named(request);
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
        PlatformEndpoint endpoint = PlatformEndpoint.of(request.path()).orElseThrow();
        return new PlatformCall(services, callers, request, endpoint, route.wallet()).handle();
    }

    @Override
    public WireReply.Answer failure(WireRequest request, Route route, Optional<String> code) {
        return PlatformAnswers.signed(request, code.map(PlatformResult::of).orElse(PlatformResult.UNKNOWN).json(),
                route.wallet(), caller(request));
    }
}

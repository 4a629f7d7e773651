package studio.authcode.backend.dialect;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;

/// How one wallet's server speaks.
public interface Dialect {

    /// Returns the wallets that speak like this.
    Set<String> wallets();

    /// Returns whether the wallet's public documents leave so much open that its answers are a guess in part.
    default boolean experimental() {
        return false;
    }

    /// Returns a wallet's addresses, by the names of the public interface.
    ///
    /// @param origin where the server listens, without a slash at the end
    Map<String, String> addresses(String wallet, String origin);

    /// Returns what a request asks this wallet for; empty where it is none of its addresses.
    Optional<Route> route(WireRequest request);

    /// Returns what this wallet's server can be asked for.
    default Set<Operation> operations() {
        return Set.of(Operation.TOKEN, Operation.REFRESH, Operation.PROFILE);
    }

    /// Answers a request that this dialect has a route for.
    Handled answer(WireRequest request, Route route);

    /// Returns the wallet's own answer for a failure that a test asked for.
    ///
    /// @param code the wallet's code for it; empty for its most general one
    WireReply.Answer failure(WireRequest request, Route route, Optional<String> code);

    /// What a request asks for.
    ///
    /// @param wallet the wallet that it is made to
    record Route(String wallet, Operation operation) {
    }
}

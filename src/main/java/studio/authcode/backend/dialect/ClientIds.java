package studio.authcode.backend.dialect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Finds out whose a client id is, also where apps or environments share it.
public final class ClientIds {

    private static final int MOST = 32;
    private static final int DEEPEST = 4;

    private final CredentialBook book;
    private final Ledger ledger;

    /// Takes where credentials and codes are known.
    public ClientIds(Services services) {
        this.book = services.credentials();
        this.ledger = services.ledger();
    }

    /// Returns the credentials that a request names: among those that share the client id the ones that fit the wallet,
    /// then the environment, then the app that the body names, then the app that its code or token was issued to.
    ///
    /// @param wallets those that the request can be made to
    /// @param environment the one that it was made to, where addresses tell
    public Optional<AppCredentials> of(
            String clientId, Set<String> wallets, Optional<String> environment, WireRequest request) {
        List<AppCredentials> fitting = fitting(book.candidates(clientId),
                each -> wallets.contains(each.merchant().wallet()));
        if (environment.isPresent()) {
            fitting = fitting(fitting, each -> each.merchant().environment().equals(environment.get()));
        }
        if (fitting.size() > 1) {
            JsonNode body = body(request);
            String app = body.path("appId").asString("");
            fitting = fitting(fitting, each -> each.merchant().app().equals(app));
            if (fitting.size() > 1) {
                List<Merchant> owners = owners(body);
                fitting = fitting(fitting, each -> owners.contains(each.merchant()));
            }
        }
        return fitting.stream().findFirst();
    }

    private static List<AppCredentials> fitting(List<AppCredentials> all, Predicate<AppCredentials> fits) {
        List<AppCredentials> some = all.stream().filter(fits).toList();
        return some.isEmpty() ? all : some;
    }

    private static JsonNode body(WireRequest request) {
        try {
            return request.body().length == 0 ? Json.object() : Json.read(request.body());
        } catch (JacksonException _) {
            return Json.object();
        }
    }

    private List<Merchant> owners(JsonNode body) {
        return texts(body, DEEPEST).limit(MOST).flatMap(text -> ledger.find(text).stream()).map(KnownCode::merchant)
                .toList();
    }

    private static Stream<String> texts(JsonNode node, int deeper) {
        return node.isString() ? Stream.of(node.stringValue())
                : deeper == 0 ? Stream.empty() : node.valueStream().flatMap(each -> texts(each, deeper - 1));
    }
}

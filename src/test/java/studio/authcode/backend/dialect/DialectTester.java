package studio.authcode.backend.dialect;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import studio.authcode.backend.BackendTester;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.credentials.RegisteredApps;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.ServerClock;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.AtomicFile;
import studio.authcode.journal.IssuedCode;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.MemoryJournal;
import studio.authcode.persona.Personas;
import studio.authcode.registry.AppRegistry;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;

/// All dialects without a network between: thousands of requests in a moment.
public final class DialectTester implements AutoCloseable {

    /// Every wallet has two apps and one that may not be used.
    private static final String APPS = """
            {"apps": [
              {"wallet": "tiki", "id": "vn.x.y"}, {"wallet": "tiki", "id": "vn.x.z"},
              {"wallet": "tiki", "id": "vn.x.off", "state": "suspended"},
              {"wallet": "alipay", "id": "2021000000000001"}, {"wallet": "alipay", "id": "2021000000000002"},
              {"wallet": "miniprogram", "id": "3333010000000001"},
              {"wallet": "miniprogram", "id": "3333010000000002", "environments": {"production": {}}},
              {"wallet": "miniprogram", "id": "3333010000000009", "environments": {"production": {}},
               "state": "terminated"},
              {"wallet": "qi", "id": "1177010000000001"},
              {"wallet": "qi", "id": "1177010000000002", "environments": {"production": {}}},
              {"wallet": "dana", "id": "1010110000000001"},
              {"wallet": "dana", "id": "1010110000000002", "environments": {"production": {}}},
              {"wallet": "dana", "id": "1010110000000009", "environments": {"production": {}}, "state": "unpublished"}
            ]}""";

    private final MemoryJournal journal = new MemoryJournal();
    private final ServerClock clock = new ServerClock(() -> BackendTester.NOW);
    private final Ledger ledger = new Ledger(journal.records());
    private final CredentialBook book;
    private final List<Dialect> dialects;
    private final AtomicInteger count = new AtomicInteger();

    public DialectTester(Path folder) throws IOException {
        Files.writeString(folder.resolve("apps.json"), APPS);
        Wallets wallets = new Wallets(new UserContracts(folder.resolve("wallets")));
        SplittableRandom random = new SplittableRandom(1);
        this.book = new CredentialBook(
                new RegisteredApps(new AppRegistry(folder.resolve("apps.json"), clock, _ -> { }),
                        System::nanoTime, _ -> { }),
                Dialects.forms(),
                journal.records(), random, _ -> { });
        Personas personas = new Personas(new AtomicFile(folder.resolve("personas.json")));
        this.dialects = Dialects.all(new Services(ledger, book, wallets, id -> personas.all().stream()
                .filter(each -> each.id().equals(id)).findFirst().orElseThrow(), clock, random));
    }

    public Ledger ledger() {
        return ledger;
    }

    public CredentialBook book() {
        return book;
    }

    public Instant now() {
        return clock.instant();
    }

    /// Returns the credentials of a wallet's first app, second app and so on.
    public AppCredentials app(String wallet, int which, String environment) {
        String app = book.all().stream().map(AppCredentials::merchant).filter(each -> each.wallet().equals(wallet))
                .map(Merchant::app).distinct().toList().get(which);
        return book.of(new Merchant(wallet, app, environment)).orElseThrow();
    }

    public AppCredentials app(String wallet) {
        return app(wallet, 0, "production");
    }

    /// Issues a code that lives ten minutes.
    public String issue(AppCredentials app, List<String> scopes) {
        Merchant of = app.merchant();
        String code = "testcode" + String.format("%024d", count.incrementAndGet() * 7_919L);
        JournalEntry entry = new JournalEntry("flow-" + code, now(), of.wallet(), of.app(), "linh", null, "call",
                String.join(",", scopes), "allow", "success", null, 1, "{}");
        journal.append(entry, new IssuedCode(code, "flow-" + code, of.wallet(), of.app(), of.environment(), "linh",
                scopes, now(), now().plus(Duration.ofMinutes(10)))).join();
        return code;
    }

    /// Sends a request, which arrives now.
    public Handled send(Draft draft) {
        return send(draft, now());
    }

    public Handled send(Draft draft, Instant arrival) {
        WireRequest request = draft.wire("request-" + count.incrementAndGet(), arrival);
        for (Dialect dialect : dialects) {
            Optional<Dialect.Route> route = dialect.route(request);
            if (route.isPresent()) {
                return dialect.answer(request, route.get());
            }
        }
        return new Handled(WireReply.json(404, "{}"), Optional.empty(), Optional.empty(),
                Verdict.of(Mistake.REQUEST_UNKNOWN_PATH, request.method(), request.path()));
    }

    @Override
    public void close() {
        journal.close();
    }
}

package studio.authcode.backend;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.RegisteredApps;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.http.ServerClock;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.journal.Calls;
import studio.authcode.journal.IssuedCode;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.MemoryJournal;
import studio.authcode.persona.Personas;
import studio.authcode.registry.AppRegistry;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.JsonNode;

/// A wallet server for tests, with a clock that stands still and a client beside it.
public final class BackendTester implements AutoCloseable {

    /// When everything happens.
    public static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    /// So long between two looks at the registry that the second one reads the file again.
    private static final long TICK = 1_000_000_000;

    private final Journal journal;
    private final ServerClock clock = new ServerClock(() -> NOW);
    private final List<Text> warnings = new ArrayList<>();
    private final Backend backend;
    private final HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicLong ticks = new AtomicLong();
    private final AtomicInteger codes = new AtomicInteger();

    /// Starts a server that keeps everything in memory.
    ///
    /// @param folder for the registry's file
    /// @param apps the registry's text
    public BackendTester(Path folder, String apps) {
        this(folder, apps, new MemoryJournal());
    }

    /// Starts a server on a journal.
    public BackendTester(Path folder, String apps, Journal journal) {
        this.journal = journal;
        try {
            Files.writeString(folder.resolve("apps.json"), apps);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Wallets wallets = new Wallets(new UserContracts(folder.resolve("wallets")));
        AppRegistry registry = new AppRegistry(folder.resolve("apps.json"), clock, warnings::add);
        Personas personas = new Personas(new AtomicFile(folder.resolve("personas.json")));
        SplittableRandom random = new SplittableRandom(1);
        Calls calls = new Calls(wallets, registry, journal, clock, random);
        RegisteredApps registered = new RegisteredApps(registry, () -> ticks.addAndGet(TICK), warnings::add);
        this.backend = Backend.start(new BackendServices(wallets, registered, personas, journal.records(), calls, clock,
                random, warnings::add), 0, _ -> { });
    }

    /// Returns the server.
    public Backend backend() {
        return backend;
    }

    /// Returns the server's clock.
    public ServerClock clock() {
        return clock;
    }

    /// Returns what a person was told.
    public List<Text> warnings() {
        return warnings;
    }

    /// Returns the credentials of an app.
    public AppCredentials credentials(String wallet, String app, String environment) {
        return backend.credentials().of(new Merchant(wallet, app, environment)).orElseThrow();
    }

    /// Issues an auth code as a page's call would, in the flow `flow-<code>`; it lives ten minutes.
    public String issue(String wallet, String app, String environment, String... scopes) {
        String code = "testcode-" + wallet + "-" + codes.incrementAndGet();
        JournalEntry entry = new JournalEntry("flow-" + code, clock.instant(), wallet, app, "linh", null, "call",
                String.join(",", scopes), "allow", "success", null, 1, "{}");
        journal.append(entry, new IssuedCode(code, "flow-" + code, wallet, app, environment, "linh", List.of(scopes),
                clock.instant(), clock.instant().plus(Duration.ofMinutes(10)))).join();
        return code;
    }

    /// Sends a request.
    ///
    /// @param target path and query, or a whole address
    /// @param headers names and values
    public HttpResponse<String> send(String method, String target, Map<String, String> headers, String body) {
        String address = target.startsWith("http") ? target : backend.origin() + target;
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address))
                .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns the newest exchange as the log keeps it.
    public JsonNode newest() {
        ExchangeLog log = new ExchangeLog(journal.records());
        log.settle();
        return log.after(log.last() - 1, 1).getFirst().json();
    }

    /// Returns the id of the newest verdict.
    public String verdict() {
        return newest().path("verdict").path("id").asString();
    }

    /// Reads a reply's body.
    public static JsonNode json(HttpResponse<String> reply) {
        return Json.read(reply.body());
    }

    @Override
    public void close() {
        client.close();
        backend.close();
        journal.close();
    }
}

package studio.authcode.backend;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import studio.authcode.backend.admin.AdminDesk;
import studio.authcode.backend.admin.AdminSite;
import studio.authcode.backend.admin.AdminToken;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.dialect.Dialect;
import studio.authcode.backend.dialect.Dialects;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.FaultBook;
import studio.authcode.backend.http.LocalServer;
import studio.authcode.backend.http.RequestIds;
import studio.authcode.backend.http.Site;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// The wallet server while it runs.
public final class Backend implements AutoCloseable {

    private final LocalServer server;
    private final Map<String, Map<String, String>> addresses;
    private final Set<String> experimental;
    private final CredentialBook credentials;
    private final AdminToken token;
    private final AdminDesk desk;
    private Optional<Announcement> announcement = Optional.empty();

    private Backend(
            LocalServer server, Map<String, Map<String, String>> addresses, Set<String> experimental,
            CredentialBook credentials, AdminToken token, AdminDesk desk) {
        this.server = server;
        this.addresses = addresses;
        this.experimental = experimental;
        this.credentials = credentials;
        this.token = token;
        this.desk = desk;
    }

    /// Starts to listen.
    ///
    /// @param port 0 for any that is free
    /// @param listener hears of every exchange after it was kept, on the thread that answers it
    /// @throws UserError if the port is taken, or the registry cannot be read
    public static Backend start(BackendServices services, int port, Consumer<Exchange> listener) {
        CredentialBook credentials = new CredentialBook(
                services.apps(), Dialects.forms(), services.records(), services.random(), services.warnings());
        credentials.all();
        Ledger ledger = new Ledger(services.records());
        List<Dialect> dialects = Dialects.all(new Services(ledger, credentials, services.wallets(),
                new KnownPersonas(services.personas(), System::nanoTime), services.clock(), services.random()));
        FaultBook faults = new FaultBook();
        ExchangeLog log = new ExchangeLog(services.records(), credentials::hidden);
        AdminToken token = AdminToken.mint(services.random());
        RequestIds ids = new RequestIds(services.clock(), services.random());
        AdminDesk desk = new AdminDesk(services.calls(), services.personas(), services.clock(), ledger, faults, log,
                ids, offered(dialects));
        AdminSite admin = new AdminSite(token, desk);
        WalletSite wallets = new WalletSite(dialects, new FlowFinder(ledger), faults, log,
                exchange -> listener.accept(exchange.hiding(credentials::hidden)));
        try {
            Site both = request -> AdminSite.concerns(request) ? admin.answer(request) : wallets.answer(request);
            LocalServer server = LocalServer.start(
                    port, new UnfailingSite(both, services.warnings()), services.clock(), ids::next);
            return new Backend(server, addresses(dialects, services.wallets().ids(), server.origin()),
                    dialects.stream().filter(Dialect::experimental).flatMap(each -> each.wallets().stream())
                            .collect(Collectors.toUnmodifiableSet()), credentials, token, desk);
        } catch (IOException e) {
            throw new UserError(Text.of("backend.port", String.valueOf(port), String.valueOf(e.getMessage())),
                    Text.of("backend.port.hint"));
        }
    }

    private static Map<String, Set<Operation>> offered(List<Dialect> dialects) {
        Map<String, Set<Operation>> offered = new TreeMap<>();
        dialects.forEach(dialect -> dialect.wallets().forEach(wallet -> offered.put(wallet, dialect.operations())));
        return offered;
    }

    private static Map<String, Map<String, String>> addresses(
            List<Dialect> dialects, List<String> wallets, String origin) {
        Map<String, Map<String, String>> all = new LinkedHashMap<>();
        for (String wallet : wallets) {
            dialects.stream().filter(dialect -> dialect.wallets().contains(wallet)).findFirst()
                    .ifPresent(dialect -> all.put(wallet, dialect.addresses(wallet, origin)));
        }
        return all;
    }

    /// Tells other processes of the same user, in a file, where this server is; until it is closed.
    ///
    /// @throws UserError if the file cannot be written
    public void announceIn(Path file) {
        try {
            announcement = Optional.of(Announcement.of(
                    new RunningServer(adminUrl(), adminToken(), ProcessHandle.current().pid()), file));
        } catch (IOException e) {
            throw new UserError(Text.of("backend.announce", file.toString(), String.valueOf(e.getMessage())),
                    Text.of("backend.announce.hint"));
        }
    }

    /// Returns where it listens, such as `http://127.0.0.1:4931`.
    public String origin() {
        return server.origin();
    }

    /// Returns the address of the interface for tests.
    public String adminUrl() {
        return server.origin() + AdminSite.PATH;
    }

    /// Returns what the interface for tests asks for in the `Authorization` header.
    public String adminToken() {
        return token.text();
    }

    /// Returns each wallet's addresses by their names in the public interface.
    public Map<String, Map<String, String>> addresses() {
        return addresses;
    }

    /// Returns the wallets whose answers are a guess in part, since their public documents leave much open.
    public Set<String> experimental() {
        return experimental;
    }

    /// Returns the apps' credentials.
    public CredentialBook credentials() {
        return credentials;
    }

    /// Returns what tests may ask for, without the way over the network.
    public AdminDesk desk() {
        return desk;
    }

    @Override
    public void close() {
        announcement.ifPresent(Announcement::close);
        server.close();
    }
}

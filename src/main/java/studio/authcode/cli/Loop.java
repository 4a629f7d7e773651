package studio.authcode.cli;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import studio.authcode.Studio;
import studio.authcode.backend.Backend;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.KeyFiles;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.registry.AppRegistry;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.ProjectFile;
import studio.authcode.runtime.RunSetup;

/// Everything behind a page for the time of a run: the wallet server, and the merchant's own.
final class Loop implements AutoCloseable {

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private final PrintStream err;
    private RunSetup setup;

    private Loop(RunSetup setup, PrintStream err) {
        this.setup = setup;
        this.err = err;
    }

    /// Starts what the person wants, which may be nothing.
    ///
    /// @param registry the apps, as the run sees them
    /// @param setup the circumstances of the run
    /// @param listener hears of every exchange at the wallet server
    /// @throws UserError if a server cannot be started
    static Loop begin(LoopOptions options, Studio studio, AppRegistry registry, RunSetup setup, PrintStream err,
            Consumer<Exchange> listener) {
        Loop loop = new Loop(setup, err);
        if (!options.wanted()) {
            return loop;
        }
        try {
            Backend backend = studio.backend(registry, options.port(), listener, warning -> err.println(warning));
            loop.open.push(backend);
            err.println(Text.of("cli.backend.ready", backend.origin()));
            Optional<URI> page = options.url(
                    new ProjectFile().read(setup.app()).path("requests").path("merchant").asString(""));
            if (options.merchant().isPresent()) {
                loop.merchant(options, backend, page);
            }
            return loop;
        } catch (RuntimeException | Error e) {
            loop.close();
            throw e;
        }
    }

    /// Returns the circumstances of the run, in which the page reaches the merchant's server.
    RunSetup setup() {
        return setup;
    }

    private void merchant(LoopOptions options, Backend backend, Optional<URI> page) {
        Merchant merchant = new Merchant(setup.contract().id(), setup.id(), setup.environment());
        Map<String, String> addresses = backend.addresses().get(merchant.wallet());
        if (addresses == null) {
            throw new UserError(Text.of("cli.loop.noServer", setup.contract().name()));
        }
        AppCredentials app = backend.credentials().of(merchant).orElseThrow(() -> new UserError(
                Text.of("cli.backend.noApp", Printable.of(merchant.app()), merchant.wallet(), merchant.environment()),
                Text.of("cli.loop.noApp.hint")));
        int port = page.filter(Loop::isLocal).map(URI::getPort).filter(given -> given > 0).orElseGet(Loop::freePort);
        if (MerchantProcess.listening(port).isPresent()) {
            throw new UserError(Text.of("cli.loop.taken", String.valueOf(port)), Text.of("cli.loop.taken.hint"));
        }
        MerchantProcess process = MerchantProcess.start(options.merchant().orElseThrow(),
                MerchantVariables.of(app, addresses, keys(app), port), err);
        open.push(process);
        URI there = URI.create("http://" + process.await(port, options.patience()));
        err.println(Text.of("cli.loop.listens", there.toString()));
        page.filter(address -> !isLocal(address)).ifPresent(address -> {
            setup = setup.with(setup.network().with(new Network.Detour(address, there)));
            err.println(Text.of("cli.loop.detour", address.toString()));
        });
    }

    private static boolean isLocal(URI address) {
        return address.getHost().equals("localhost") || address.getHost().startsWith("127.")
                || address.getHost().equals("[::1]");
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Path> keys(AppCredentials app) {
        if (app.keys().isEmpty()) {
            return Map.of();
        }
        try {
            Path folder = Files.createTempDirectory("authcode-keys");
            open.push(() -> remove(folder));
            return new KeyFiles(folder, false).write(List.of(app)).get(app.merchant());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void remove(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(folder);
    }

    @Override
    public void close() {
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                err.println(Printable.line(e.toString()));
            }
        }
    }
}

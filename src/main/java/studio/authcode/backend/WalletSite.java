package studio.authcode.backend;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import studio.authcode.backend.dialect.Dialect;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.fault.FaultBook;
import studio.authcode.backend.fault.InjectedFault;
import studio.authcode.backend.http.Site;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;

/// The wallets' servers behind one address: finds the dialect that a request speaks, lets happen what a test asked for,
/// and keeps every exchange. What became of a code is safe before the answer is sent; its row in the log may come
/// a moment later.
final class WalletSite implements Site {

    private static final Duration DELAY = Duration.ofSeconds(3);

    private final List<Dialect> dialects;
    private final FlowFinder flows;
    private final FaultBook faults;
    private final ExchangeLog log;
    private final Consumer<Exchange> listener;

    WalletSite(
            List<Dialect> dialects, FlowFinder flows, FaultBook faults, ExchangeLog log,
            Consumer<Exchange> listener) {
        this.dialects = dialects;
        this.flows = flows;
        this.faults = faults;
        this.log = log;
        this.listener = listener;
    }

    @Override
    public WireReply answer(WireRequest request) {
        long began = System.nanoTime();
        for (Dialect dialect : dialects) {
            Optional<Dialect.Route> route = dialect.route(request);
            if (route.isPresent()) {
                return kept(request, route.get(), handled(dialect, request, route.get()), began);
            }
        }
        Verdict verdict = Verdict.of(Mistake.REQUEST_UNKNOWN_PATH, request.method(), request.path());
        Handled nobody = new Handled(WireReply.json(404, "{\"error\":\"not found\"}"), Optional.empty(),
                Optional.empty(), verdict);
        return kept(request, new Dialect.Route("", Operation.NONE), nobody, began);
    }

    private WireReply kept(WireRequest request, Dialect.Route route, Handled handled, long began) {
        Handled whole = handled.flow().isPresent() ? handled : new Handled(
                handled.reply(), handled.merchant(), flows.of(request), handled.verdict());
        Exchange exchange = new Exchange(
                request, route.wallet(), route.operation(), whole, Duration.ofNanos(System.nanoTime() - began));
        log.append(exchange);
        listener.accept(exchange);
        return handled.reply();
    }

    private Handled handled(Dialect dialect, WireRequest request, Dialect.Route route) {
        Optional<InjectedFault> fault = faults.next(route.wallet(), route.operation());
        if (fault.isEmpty()) {
            return dialect.answer(request, route);
        }
        return switch (fault.get().kind()) {
            case ERROR -> injected(fault.get(), dialect.failure(request, route, fault.get().code()));
            case DROP -> injected(fault.get(), new WireReply.Drop());
            case MALFORMED -> injected(fault.get(), brokenOff(dialect.failure(request, route, Optional.empty())));
            case DELAY -> {
                pause();
                yield dialect.answer(request, route);
            }
        };
    }

    private static Handled injected(InjectedFault fault, WireReply reply) {
        return new Handled(reply, Optional.empty(), Optional.empty(),
                Verdict.of(Mistake.FAULT_INJECTED, fault.kind().json()));
    }

    private static WireReply brokenOff(WireReply.Answer whole) {
        byte[] half = Arrays.copyOf(whole.body(), whole.body().length / 2);
        return new WireReply.Answer(200, whole.headers(), half);
    }

    private static void pause() {
        try {
            Thread.sleep(DELAY);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}

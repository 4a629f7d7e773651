package studio.authcode.backend.dialect;

import java.util.List;
import java.util.stream.Stream;

/// Every known mistake at every wallet.
final class Cases {

    static final List<Server> SERVERS = List.of(new TikiServer(), new AlipayServer(),
            new PlatformServer("miniprogram"), new PlatformServer("qi"), new DanaServer());

    private Cases() {
    }

    static List<Case> all() {
        Stream<Case> own = Stream.of(TikiCases.all(), AlipayCases.all(), PlatformCases.all("miniprogram"),
                PlatformCases.all("qi"), DanaCases.all()).flatMap(List::stream);
        Stream<Case> ledger = SERVERS.stream().flatMap(server -> LedgerCases.of(server, SERVERS.get(
                (SERVERS.indexOf(server) + 1) % SERVERS.size())).stream());
        return Stream.concat(own, ledger).toList();
    }
}

package studio.authcode.desktop.common.exchange;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import studio.authcode.backend.credentials.Secrets;
import studio.authcode.backend.exchange.ExchangeLog;

/// The log of exchanges as the window reads it; nothing here is for the JavaFX thread.
public final class Exchanges {

    private static final int MOST_OF_FLOW = 500;

    private final Supplier<ExchangeLog> log;
    private final Supplier<? extends Collection<String>> secrets;

    /// Takes the log; it is opened when it is first read.
    ///
    /// @param secrets what is not to be shown whole
    public Exchanges(Supplier<ExchangeLog> log, Supplier<? extends Collection<String>> secrets) {
        this.log = log;
        this.secrets = secrets;
    }

    /// Returns the newest row, or 0 where there is none.
    public long last() {
        return log.get().last();
    }

    /// Returns the exchanges after a row, oldest first.
    ///
    /// @param most how many at most
    public List<Exchanged> after(long row, int most) {
        return log.get().after(row, most).stream().map(Exchanged::of).toList();
    }

    /// Returns the exchanges of a flow, oldest first; the newest where there are very many.
    public List<Exchanged> of(String flow) {
        List<ExchangeLog.Row> rows = log.get().of(flow);
        return rows.stream().skip(Math.max(0, rows.size() - MOST_OF_FLOW)).map(Exchanged::of).toList();
    }

    /// Returns a whole exchange, where it is still there.
    public Optional<Looked> look(long row) {
        return log.get().after(row - 1, 1).stream().filter(each -> each.row() == row).findFirst()
                .map(each -> Looked.of(each.json(), new Secrets(secrets.get())));
    }
}

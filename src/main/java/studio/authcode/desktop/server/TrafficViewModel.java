package studio.authcode.desktop.server;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.exchange.Exchanged;
import studio.authcode.desktop.common.exchange.Exchanges;
import studio.authcode.desktop.common.exchange.Looked;

/// The newest exchanges, whichever process made them, and the one that is looked at.
public final class TrafficViewModel {

    static final int MOST = 1_000;
    private static final int PAGE = 200;

    private enum Work { SELECT }

    private final Exchanges log;
    private final Tools tools;
    private final ObservableList<Exchanged> all = FXCollections.observableArrayList();
    private final FilteredList<Exchanged> shown = new FilteredList<>(all);
    private final BooleanProperty onlyRefused = new SimpleBooleanProperty();
    private final ReadOnlyObjectWrapper<Optional<Looked>> selected =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private long last = -1;
    private long chosen;
    private boolean reading;
    private boolean again;

    /// Takes the log; it is opened when it is first read.
    public TrafficViewModel(Exchanges log, Tools tools) {
        this.log = log;
        this.tools = tools;
        onlyRefused.subscribe(only -> shown.setPredicate(only ? Exchanged::refused : _ -> true));
    }

    /// Shows what was kept since.
    public void follow() {
        if (reading) {
            again = true;
            return;
        }
        reading = true;
        long from = last;
        tools.tasks().run(tools.tr().of("server.reading"), () -> read(from)).onSuccess(this::add).onEnded(() -> {
            reading = false;
            if (again) {
                again = false;
                follow();
            }
        });
    }

    private record Page(long last, List<Exchanged> rows, boolean full) {
    }

    private Page read(long from) {
        long begin = from < 0 ? Math.max(0, log.last() - MOST) : from;
        List<Exchanged> rows = log.after(begin, PAGE);
        return new Page(rows.isEmpty() ? begin : rows.getLast().row(), rows, rows.size() == PAGE);
    }

    private void add(Page page) {
        last = page.last();
        again |= page.full();
        if (page.rows().isEmpty()) {
            return;
        }
        int over = all.size() + page.rows().size() - MOST;
        if (over > 0) {
            all.remove(0, Math.min(over, all.size()));
        }
        all.addAll(page.rows());
    }

    /// Says which exchange is looked at; none for null.
    void select(Exchanged exchange) {
        chosen = exchange == null ? 0 : exchange.row();
        if (exchange == null) {
            selected.set(Optional.empty());
            return;
        }
        long row = exchange.row();
        tools.tasks().latest(Work.SELECT, tools.tr().of("server.reading"), () -> log.look(row)).onSuccess(looked -> {
            if (row == chosen) {
                selected.set(looked);
            }
        });
    }

    /// Returns the exchanges that are shown, oldest first.
    ObservableList<Exchanged> rows() {
        return shown;
    }

    /// Returns whether only refused exchanges are shown.
    BooleanProperty onlyRefused() {
        return onlyRefused;
    }

    /// Returns the exchange that is looked at.
    public ReadOnlyObjectProperty<Optional<Looked>> selected() {
        return selected.getReadOnlyProperty();
    }
}

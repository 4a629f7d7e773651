package studio.authcode.desktop.log;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.exchange.Exchanged;
import studio.authcode.desktop.common.exchange.Exchanges;
import studio.authcode.desktop.common.exchange.Looked;
import studio.authcode.journal.JournalRow;

/// The timeline of the selected flow: it goes on while merchants' servers work with what the flow gave back.
public final class TimelineViewModel {

    private enum Work { READ, LOOK }

    private final Exchanges exchanges;
    private final Tools tools;
    private final Consumer<String> clipboard;
    private final ReadOnlyObjectWrapper<List<TimelineEntry>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private Optional<JournalRow> flow = Optional.empty();
    private long seen;

    /// Takes the log of exchanges.
    public TimelineViewModel(Exchanges exchanges, Consumer<String> clipboard, Tools tools) {
        this.exchanges = exchanges;
        this.clipboard = clipboard;
        this.tools = tools;
    }

    private record Read(long last, Optional<List<Exchanged>> exchanges) {
    }

    /// Shows the timeline of a flow; of none for null.
    void show(JournalRow row) {
        flow = Optional.ofNullable(row);
        seen = -1;
        lines.set(List.of());
        follow();
    }

    /// Shows what came since.
    void follow() {
        flow.ifPresent(row -> tools.tasks().latest(Work.READ, tools.tr().of("log.reading"), () -> read(row))
                .onSuccess(read -> read.exchanges().ifPresent(all -> {
                    seen = read.last();
                    lines.set(TimelineEntry.of(Json.read(row.entry().json()), all, tools.tr()));
                })));
    }

    private Read read(JournalRow row) {
        long last = exchanges.last();
        return new Read(last, last == seen ? Optional.empty() : Optional.of(exchanges.of(row.entry().flow())));
    }

    /// Reads a whole exchange, and hands it over.
    void look(Exchanged exchange, Consumer<Looked> show) {
        tools.tasks().latest(Work.LOOK, tools.tr().of("log.reading"), () -> exchanges.look(exchange.row()))
                .onSuccess(looked -> looked.ifPresent(show));
    }

    /// Puts a text on the clipboard.
    void copy(String text) {
        clipboard.accept(text);
        tools.notices().info(tools.tr().of("log.copied"));
    }

    /// Returns the lines of the selected flow.
    ReadOnlyObjectProperty<List<TimelineEntry>> lines() {
        return lines.getReadOnlyProperty();
    }
}

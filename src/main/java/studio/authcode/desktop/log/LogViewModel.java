package studio.authcode.desktop.log;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.Dialogs;
import studio.authcode.desktop.common.Notices;
import studio.authcode.desktop.common.Tasks;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.Tr;
import studio.authcode.journal.ExportFormat;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalRow;
import studio.authcode.journal.JournalView;
import tools.jackson.databind.JsonNode;

/// What the log shows and does: follows the journal, searches it, and repeats, compares, exports and clears its flows.
public final class LogViewModel {

    private enum Work { FOLLOW, SELECT }

    private final Journal journal;
    private final Tasks tasks;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Tr tr;
    private final Consumer<JsonNode> repeat;
    private final TestKeeper keeper;
    private final ReadOnlyObjectWrapper<LogRows> rows = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<JournalRow> selected = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyStringWrapper filter = new ReadOnlyStringWrapper("");
    private Found found;
    private int index = -1;
    private boolean newestWanted = true;
    private Runnable newest = () -> { };

    /// Takes the journal, and what a call is repeated with.
    ///
    /// @param repeat takes a flow as the journal keeps it, with its `request`
    /// @param keeper keeps flows as tests
    public LogViewModel(
            Journal journal, Tools tools, Dialogs dialogs, Consumer<JsonNode> repeat, TestKeeper keeper) {
        this.journal = journal;
        this.tasks = tools.tasks();
        this.dialogs = dialogs;
        this.notices = tools.notices();
        this.tr = tools.tr();
        this.repeat = repeat;
        this.keeper = keeper;
    }

    /// Shows a flow that was kept just now, and selects it.
    public void added() {
        newestWanted = true;
        refresh();
    }

    /// Shows what other processes have written since; changes the selection only where it is the newest flow.
    public void follow() {
        tasks.latest(Work.FOLLOW, tr.of("log.reading"), journal::lastRow).onSuccess(last -> {
            if (found != null && last != found.last()) {
                refresh();
            }
        });
    }

    /// Shows the flows that contain a text in any column or in their JSON.
    public void search(String text) {
        if (!text.strip().equals(filter.get())) {
            filter.set(text.strip());
            newestWanted = true;
            refresh();
        }
    }

    /// Names the flow whose payload is shown.
    ///
    /// @param at its index among the rows, or -1
    public void select(int at) {
        index = at;
        if (at < 0 || rows.get() == null || at >= rows.get().size()) {
            selected.set(null);
            return;
        }
        JournalView view = rows.get().view();
        tasks.latest(Work.SELECT, tr.of("log.reading"), () -> view.row(at))
                .onSuccess(row -> selected.set(row.orElse(null)));
    }

    /// Makes the selected call once more.
    public void repeat() {
        if (selected.get() != null) {
            repeat.accept(json());
        }
    }

    /// Keeps the selected flow as a test of the open project.
    public void keepAsTest() {
        if (selected.get() != null) {
            keeper.keep(json());
        }
    }

    /// Returns the selected flow as indented JSON.
    public String asJson() {
        return Json.pretty(json());
    }

    /// Returns the selected flow as an `authcode call` command line.
    public String asCommand() {
        return CallCommand.of(json());
    }

    /// Says that something was copied.
    public void copied() {
        notices.info(tr.of("log.copied"));
    }

    /// Lays two flows side by side.
    void compare(int one, int other, Consumer<Comparison> show) {
        JournalView view = rows.get().view();
        int newer = Math.min(one, other);
        int older = Math.max(one, other);
        tasks.run(tr.of("log.reading"), () -> view.row(older).flatMap(first -> view.row(newer)
                .map(second -> Comparison.of(first.entry(), second.entry()))))
                .onSuccess(comparison -> comparison.ifPresent(show));
    }

    /// Asks for a file and writes the flows that are shown to it.
    public void export(ExportFormat format) {
        String extension = format.name().toLowerCase(Locale.ROOT);
        dialogs.saveFile(tr.of("log.export.title"), "authcode-log." + extension, List.of(extension))
                .ifPresent(path -> export(new LogFile(path, format)));
    }

    private void export(LogFile file) {
        String sought = filter.get();
        tasks.run(tr.of("log.exporting"), () -> written(file, sought)).onSuccess(failure -> failure.ifPresentOrElse(
                reason -> notices.error(tr.of("log.export.failed", file.path().toString(), reason),
                        tr.of("log.export.hint")),
                () -> notices.info(tr.of("log.exported", file.path().toString()))));
    }

    private Optional<String> written(LogFile file, String sought) {
        try {
            file.write(journal, sought);
            return Optional.empty();
        } catch (IOException e) {
            // A refused access says nothing but the file's name again.
            boolean bare = e.getMessage() == null || e instanceof FileSystemException bad && bad.getReason() == null;
            return Optional.of(bare ? e.getClass().getSimpleName() : e.getMessage());
        }
    }

    /// Forgets every flow, if the person means it.
    public void clear() {
        if (dialogs.confirm(tr.of("log.clear.title"), tr.of("log.clear.text"), tr.of("log.clear"))) {
            tasks.run(tr.of("log.clearing"), () -> journal.clear().join()).onSuccess(_ -> added());
        }
    }

    /// Says what to do when the newest row is to be selected.
    void onNewest(Runnable select) {
        newest = select;
    }

    /// Returns the rows that were found, or null before anything was.
    ReadOnlyObjectProperty<LogRows> rows() {
        return rows.getReadOnlyProperty();
    }

    /// Returns the row whose payload is shown, or null.
    ReadOnlyObjectProperty<JournalRow> selected() {
        return selected.getReadOnlyProperty();
    }

    /// Returns what is searched for.
    ReadOnlyStringProperty filter() {
        return filter.getReadOnlyProperty();
    }

    private JsonNode json() {
        return Json.read(selected.get().entry().json());
    }

    private void refresh() {
        String sought = filter.get();
        Found before = found;
        tasks.latest(this, tr.of("log.reading"), () -> Found.search(journal, sought, before)).onSuccess(this::show);
    }

    private void show(Found now) {
        boolean selectNewest = newestWanted || now.added() > 0 && index == 0;
        newestWanted = false;
        found = now;
        if (now.added() < 0) {
            LogRows fresh = new LogRows(now.view(), this::load);
            fresh.loaded(now.view(), 0, now.fresh());
            rows.set(fresh);
        } else if (now.added() > 0) {
            rows.get().grow(now.view(), now.fresh());
        }
        if (selectNewest) {
            newest.run();
        }
    }

    private void load(LogRows into, JournalView view, int from, int count) {
        tasks.run(tr.of("log.reading"), () -> Found.rows(view, from, count))
                .onSuccess(loaded -> into.loaded(view, from, loaded))
                .onEnded(() -> into.ended(view, from));
    }
}

package studio.authcode.desktop.pages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import studio.authcode.desktop.common.Checked;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;

/// The open project's pages and what of them can be run.
public final class PagesViewModel {

    private final Session session;
    private final Tools tools;
    private final Consumer<Handler> run;
    private final ReadOnlyObjectWrapper<Optional<List<PageHandlers>>> pages =
            new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<List<PageLine>> lines = new ReadOnlyObjectWrapper<>(List.of());
    private final ObjectProperty<Optional<PageLine>> selected = new SimpleObjectProperty<>(Optional.empty());
    private final Set<String> open = new HashSet<>();

    /// Follows the open project.
    ///
    /// @param run runs a function
    public PagesViewModel(Session session, Tools tools, Consumer<Handler> run) {
        this.session = session;
        this.tools = tools;
        this.run = run;
        session.checked().subscribe(this::read);
    }

    /// Returns the pages; empty while no project is open.
    ReadOnlyObjectProperty<Optional<List<PageHandlers>>> pages() {
        return pages.getReadOnlyProperty();
    }

    /// Returns the pages with those handlers that are shown.
    ReadOnlyObjectProperty<List<PageLine>> lines() {
        return lines.getReadOnlyProperty();
    }

    /// Returns the line that is selected.
    ObjectProperty<Optional<PageLine>> selected() {
        return selected;
    }

    /// Returns the function that is selected.
    public ObservableValue<Optional<Handler>> handler() {
        return selected.map(line -> line.filter(PageLine.Entry.class::isInstance)
                .map(entry -> ((PageLine.Entry) entry).handler()));
    }

    /// Returns whether anything of the project can reach a call.
    public ObservableValue<Boolean> reaching() {
        return pages.map(_ -> first().isPresent());
    }

    /// Runs the selected function; where none is, the first that can reach a call.
    public void run() {
        handler().getValue().or(this::first).ifPresentOrElse(this::run,
                () -> tools.notices().error(tools.tr().of("pages.nothing"), tools.tr().of("pages.nothing.hint")));
    }

    /// Runs a function, and selects it.
    void run(Handler handler) {
        select(new PageLine.Entry(handler));
        run.accept(handler);
    }

    /// Selects the line below, or above.
    void step(int by) {
        List<PageLine> all = lines.get();
        if (!all.isEmpty()) {
            int from = selected.get().map(all::indexOf).filter(at -> at >= 0).orElse(by > 0 ? -1 : all.size());
            selected.set(Optional.of(all.get(Math.clamp(from + by, 0, all.size() - 1))));
        }
    }

    /// Shows all handlers of a page, or only those that can reach a call.
    void open(PageLine.Head head, boolean all) {
        if (all ? open.add(head.page().path()) : open.remove(head.page().path())) {
            list();
        }
    }

    private Optional<Handler> first() {
        return pages.get().stream().flatMap(List::stream).flatMap(page -> page.reaching().stream()).findFirst();
    }

    private void select(PageLine line) {
        lines.get().stream().filter(line::isSame).findFirst().ifPresent(each -> selected.set(Optional.of(each)));
    }

    private void read(Optional<Checked> project) {
        if (project.isEmpty()) {
            show(Optional.empty());
            return;
        }
        Checked checked = project.get();
        // Until the code is read, what was known of these pages before is better than nothing.
        show(Optional.of(checked.app().pages().stream().map(page -> known(page).orElseGet(() ->
                PageHandlers.unread(page))).toList()));
        if (checked.whole()) {
            List<String> suffixes = session.wallet().get().project().templates();
            tools.tasks().latest(this, tools.tr().of("pages.reading"), () -> FoundHandlers.of(checked, suffixes))
                    .onSuccess(found -> show(Optional.of(found))).onError(tools.notices()::error);
        }
    }

    private Optional<PageHandlers> known(studio.authcode.project.Page page) {
        return pages.get().stream().flatMap(List::stream)
                .filter(each -> each.page().equals(Optional.of(page))).findFirst();
    }

    private void show(Optional<List<PageHandlers>> fresh) {
        pages.set(fresh);
        list();
    }

    private void list() {
        List<PageLine> fresh = new ArrayList<>();
        Optional<PageHandlers> first = pages.get().stream().flatMap(List::stream)
                .filter(each -> each.page().isPresent()).findFirst();
        pages.get().stream().flatMap(List::stream).forEach(page -> {
            boolean all = open.contains(page.path());
            fresh.add(new PageLine.Head(page, first.filter(page::equals).isPresent(), all));
            page.reaching().forEach(each -> fresh.add(new PageLine.Entry(each)));
            if (all) {
                page.others().forEach(each -> fresh.add(new PageLine.Entry(each)));
            }
        });
        Optional<PageLine> kept = selected.get().flatMap(line -> fresh.stream().filter(line::isSame).findFirst());
        selected.set(Optional.empty());
        lines.set(List.copyOf(fresh));
        selected.set(kept);
    }
}

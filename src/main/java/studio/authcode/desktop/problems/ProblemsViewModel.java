package studio.authcode.desktop.problems;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import studio.authcode.desktop.common.Checked;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Settings;
import studio.authcode.diagnosis.Finding;

/// The open project's problems: which of them are shown, and which one is selected.
public final class ProblemsViewModel {

    private static final String HIDDEN = "problems.hidden.";
    private static final Comparator<Listed> BY_PLACE = Comparator
            .comparing((Listed each) -> each.place().file())
            .thenComparingInt(each -> each.place().line())
            .thenComparingInt(each -> each.place().column());

    private final Map<Kind, BooleanProperty> shows = new EnumMap<>(Kind.class);
    private final ReadOnlyObjectWrapper<List<Listed>> all = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyObjectWrapper<List<Listed>> shown = new ReadOnlyObjectWrapper<>(List.of());
    private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper();
    private final ObjectProperty<Optional<Listed>> selected = new SimpleObjectProperty<>(Optional.empty());

    /// Follows the open project.
    ///
    /// @param settings where the filter is kept
    public ProblemsViewModel(Session session, Settings settings) {
        for (Kind kind : Kind.values()) {
            BooleanProperty shows = new SimpleBooleanProperty(!settings.on(HIDDEN + kind.id()));
            shows.subscribe((_, on) -> {
                settings.put(HIDDEN + kind.id(), !on);
                filter();
            });
            this.shows.put(kind, shows);
        }
        session.checked().subscribe(this::take);
    }

    /// Returns every problem, by place; the ignored ones are among them.
    ReadOnlyObjectProperty<List<Listed>> all() {
        return all.getReadOnlyProperty();
    }

    /// Returns the problems that the filter lets through.
    ReadOnlyObjectProperty<List<Listed>> shown() {
        return shown.getReadOnlyProperty();
    }

    /// Returns whether a project is open.
    ReadOnlyBooleanProperty open() {
        return open.getReadOnlyProperty();
    }

    /// Returns whether the project's code has been looked at, too.
    ReadOnlyBooleanProperty whole() {
        return whole.getReadOnlyProperty();
    }

    /// Returns whether problems of this kind are shown.
    BooleanProperty shows(Kind kind) {
        return shows.get(kind);
    }

    /// Returns the problem that is selected among those that are shown.
    ObjectProperty<Optional<Listed>> selected() {
        return selected;
    }

    /// Returns the selected problem's finding.
    public ObservableValue<Optional<Finding>> finding() {
        return selected.map(problem -> problem.map(Listed::finding));
    }

    long count(Kind kind) {
        return all.get().stream().filter(each -> each.kind() == kind).count();
    }

    /// Selects the next shown problem, after the last one the first.
    ///
    /// @return the one that is selected now; empty where none is shown
    public Optional<studio.authcode.base.Place> next() {
        return step(1);
    }

    /// Selects the shown problem before, before the first one the last.
    ///
    /// @return the one that is selected now; empty where none is shown
    public Optional<studio.authcode.base.Place> previous() {
        return step(-1);
    }

    private Optional<studio.authcode.base.Place> step(int by) {
        List<Listed> problems = shown.get();
        if (problems.isEmpty()) {
            return Optional.empty();
        }
        int from = selected.get().map(problems::indexOf).filter(at -> at >= 0).orElse(by > 0 ? -1 : 0);
        Listed fresh = problems.get(Math.floorMod(from + by, problems.size()));
        selected.set(Optional.of(fresh));
        return Optional.of(fresh.place());
    }

    private void take(Optional<Checked> project) {
        List<Listed> found = new ArrayList<>();
        project.map(Checked::diagnosis).ifPresent(diagnosis -> {
            diagnosis.findings().forEach(finding -> found.add(new Listed(finding, Optional.empty())));
            diagnosis.ignored().forEach(each -> found.add(new Listed(each.finding(), Optional.of(each.reason()))));
        });
        found.sort(BY_PLACE);
        open.set(project.isPresent());
        whole.set(project.filter(Checked::whole).isPresent());
        all.set(List.copyOf(found));
        filter();
    }

    private void filter() {
        List<Listed> fresh = all.get().stream().filter(each -> shows.get(each.kind()).get()).toList();
        Optional<Listed> kept = selected.get().flatMap(before -> again(before, fresh));
        // Whoever hears of the new list asks what is selected in it.
        selected.set(Optional.empty());
        shown.set(fresh);
        selected.set(kept);
    }

    /// Finds a problem again whose lines may have moved: the nearest that is the same otherwise.
    private static Optional<Listed> again(Listed before, List<Listed> fresh) {
        return fresh.stream().filter(before::resembles).min(Comparator.comparingInt(
                each -> Math.abs(each.place().line() - before.place().line())));
    }
}

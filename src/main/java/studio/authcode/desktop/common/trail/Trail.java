package studio.authcode.desktop.common.trail;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import studio.authcode.runtime.RunEvent;

/// What happened while a mini-app ran, in order, and which of it is shown.
public final class Trail {

    private final ObservableList<RunEvent> all = FXCollections.observableArrayList();
    private final FilteredList<RunEvent> shown = new FilteredList<>(all);
    private final ObjectProperty<TrailFilter> filter = new SimpleObjectProperty<>(TrailFilter.ALL);
    private final Map<TrailFilter, IntegerProperty> counts = new EnumMap<>(TrailFilter.class);

    /// Begins an empty one.
    public Trail() {
        for (TrailFilter each : TrailFilter.values()) {
            counts.put(each, new SimpleIntegerProperty());
        }
        filter.subscribe(each -> shown.setPredicate(each::accepts));
    }

    /// Adds what happened next.
    public void add(List<RunEvent> events) {
        all.addAll(events);
        count(events);
    }

    /// Shows other events instead of those before.
    public void show(List<RunEvent> events) {
        counts.values().forEach(count -> count.set(0));
        all.setAll(events);
        count(events);
    }

    /// Returns everything that happened.
    public List<RunEvent> all() {
        return all;
    }

    /// Returns which events are shown.
    public ObjectProperty<TrailFilter> filter() {
        return filter;
    }

    /// Returns the events that are shown.
    ObservableList<RunEvent> shown() {
        return shown;
    }

    /// Returns how many events a filter would show.
    ReadOnlyIntegerProperty count(TrailFilter of) {
        return counts.get(of);
    }

    private void count(List<RunEvent> events) {
        counts.forEach((each, count) ->
                count.set(count.get() + Math.toIntExact(events.stream().filter(each::accepts).count())));
    }
}

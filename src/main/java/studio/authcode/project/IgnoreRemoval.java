package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonArray;

/// Takes an entry out of `ignore` in a project's `authcode.json`, as an edit that leaves all else as it stands.
public final class IgnoreRemoval {

    private IgnoreRemoval() {
    }

    /// Returns what removes the entry; empty where the project, as it was read, has no such entry.
    public static Optional<TextEdit> of(MiniApp app, IgnoreEntry entry) {
        return app.settings().json().flatMap(json -> json.at("/ignore"))
                .filter(JsonArray.class::isInstance).map(JsonArray.class::cast)
                .flatMap(array -> without(array, entry.place()));
    }

    private static Optional<TextEdit> without(JsonArray array, Place place) {
        List<Place> items = array.items().stream().map(JsonValue::place).toList();
        int at = items.indexOf(place);
        if (at < 0) {
            return Optional.empty();
        }
        if (items.size() == 1) {
            return Optional.of(new TextEdit(array.place(), "[]"));
        }
        boolean last = at == items.size() - 1;
        Place from = last ? items.get(at - 1) : place;
        int line = last ? from.endLine() : from.line();
        int column = last ? from.endColumn() : from.column();
        Place to = last ? place : items.get(at + 1);
        return Optional.of(new TextEdit(new Place(place.file(), line, column,
                last ? to.endLine() : to.line(), last ? to.endColumn() : to.column()), ""));
    }
}

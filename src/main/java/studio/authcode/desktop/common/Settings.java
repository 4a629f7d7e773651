package studio.authcode.desktop.common;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the window remembers for its next start: single values under dotted names; used on the JavaFX thread only.
public final class Settings {

    private final ObjectNode values;
    private final Runnable changed;

    /// Takes the values so far.
    ///
    /// @param changed is called after every change
    public Settings(ObjectNode values, Runnable changed) {
        this.values = values;
        this.changed = changed;
    }

    /// Returns settings that nobody keeps.
    public static Settings forgetful() {
        return new Settings(Json.object(), () -> { });
    }

    /// Returns a text, if it was set.
    public Optional<String> text(String name) {
        JsonNode value = values.path(name);
        return value.isString() ? Optional.of(value.stringValue()) : Optional.empty();
    }

    /// Returns a number, if it was set.
    public OptionalDouble number(String name) {
        JsonNode value = values.path(name);
        return value.isNumber() ? OptionalDouble.of(value.doubleValue()) : OptionalDouble.empty();
    }

    /// Returns whether something was turned on.
    public boolean on(String name) {
        return values.path(name).asBoolean(false);
    }

    /// Returns a list of texts, empty if it was never set.
    public List<String> texts(String name) {
        return values.path(name).valueStream().filter(JsonNode::isString).map(JsonNode::stringValue).toList();
    }

    /// Returns the texts whose names begin so, by their whole names.
    public Map<String, String> textsUnder(String start) {
        return values.properties().stream()
                .filter(value -> value.getKey().startsWith(start) && value.getValue().isString())
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, value -> value.getValue().stringValue()));
    }

    /// Remembers a text.
    public void put(String name, String value) {
        values.put(name, value);
        changed.run();
    }

    /// Remembers a number.
    public void put(String name, double value) {
        values.put(name, value);
        changed.run();
    }

    /// Remembers whether something is on.
    public void put(String name, boolean value) {
        values.put(name, value);
        changed.run();
    }

    /// Remembers a list of texts.
    public void put(String name, List<String> texts) {
        values.set(name, Json.strings(texts));
        changed.run();
    }

    /// Returns all values as JSON.
    public String json() {
        return Json.pretty(values) + "\n";
    }
}

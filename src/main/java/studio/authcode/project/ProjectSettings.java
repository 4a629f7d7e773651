package studio.authcode.project;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonBoolean;
import studio.authcode.project.JsonValue.JsonNumber;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;

/// A project's `authcode.json`: what a run of the program on it needs and the wallet's own files do not say.
///
/// @param json the whole file; empty where there is none
/// @param wallet the wallet's id
/// @param apps a registry file, relative to the project
/// @param personas as they stand
/// @param rules the contract's switches
/// @param ignore findings that are not reported
public record ProjectSettings(
        Optional<JsonObject> json,
        Optional<Located<String>> wallet,
        Optional<Located<String>> apps,
        Optional<JsonValue> personas,
        Map<String, Located<String>> rules,
        List<IgnoreEntry> ignore) {

    /// The file's name.
    public static final String FILE = "authcode.json";

    /// Returns the settings of a project that has none.
    public static ProjectSettings none() {
        return new ProjectSettings(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Map.of(),
                List.of());
    }

    /// Reads the members that are known; what has the wrong type is left out and reported.
    static ProjectSettings of(JsonObject json, List<Problem> problems) {
        Reader reader = new Reader(json, problems);
        return new ProjectSettings(Optional.of(json), reader.string("wallet"), reader.string("apps"),
                json.at("/personas"), reader.switches(), reader.ignored());
    }

    /// Reads typed members and notes what does not fit.
    private record Reader(JsonObject json, List<Problem> problems) {

        Optional<Located<String>> string(String name) {
            Optional<JsonValue> value = json.at("/" + name);
            if (value.isPresent() && value.get() instanceof JsonString text) {
                return Optional.of(new Located<>(text.value(), text.place()));
            }
            value.ifPresent(other -> wrong(other, name));
            return Optional.empty();
        }

        Map<String, Located<String>> switches() {
            Map<String, Located<String>> rules = new HashMap<>();
            switch (json.at("/rules").orElse(null)) {
                case JsonObject object -> object.members().forEach(member -> scalar(member.value()).ifPresentOrElse(
                        text -> rules.put(member.name(), new Located<>(text, member.value().place())),
                        () -> wrong(member.value(), "rules." + member.name())));
                case null -> { }
                case JsonValue other -> wrong(other, "rules");
            }
            return Map.copyOf(rules);
        }

        List<IgnoreEntry> ignored() {
            List<IgnoreEntry> found = new ArrayList<>();
            switch (json.at("/ignore").orElse(null)) {
                case JsonArray array -> array.items().forEach(item -> IgnoreEntry.read(item, Set.of(),
                        (value, name) -> wrong(value, name.isEmpty() ? "ignore" : "ignore." + name))
                        .ifPresent(found::add));
                case null -> { }
                case JsonValue other -> wrong(other, "ignore");
            }
            return List.copyOf(found);
        }

        private static Optional<String> scalar(JsonValue value) {
            return switch (value) {
                case JsonString text -> Optional.of(text.value());
                case JsonNumber number -> Optional.of(number.literal());
                case JsonBoolean bool -> Optional.of(String.valueOf(bool.value()));
                default -> Optional.empty();
            };
        }

        private void wrong(JsonValue value, String name) {
            problems.add(new Problem.SettingWrong(value.place(), name));
        }
    }
}

package studio.authcode.project;

import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;

/// A component that the configuration of an app, a page or a component names.
///
/// @param tag what templates call it
/// @param written its path, as it is written
public record UsedComponent(String tag, String written) {

    /// Returns the components that a configuration names, also those that stand in where a generic one is not given.
    public static Stream<UsedComponent> in(JsonObject config) {
        return Stream.of("/usingComponents", "/componentGenerics").flatMap(key -> config.at(key).stream())
                .filter(JsonObject.class::isInstance)
                .flatMap(value -> ((JsonObject) value).members().stream())
                .flatMap(member -> Optional.of(member.value().at("/default").orElse(member.value()))
                        .filter(JsonString.class::isInstance)
                        .map(path -> new UsedComponent(member.name(), ((JsonString) path).value())).stream());
    }
}

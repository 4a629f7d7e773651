package studio.authcode.project;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;

/// A JSON value that knows where it stands.
public sealed interface JsonValue {

    /// Returns where the value stands: from its first character to behind its last.
    Place place();

    /// Finds a value below this one; where a key is given twice the last one counts, as in every wallet's reader.
    ///
    /// @param pointer a JSON pointer (RFC 6901); the empty one is this value
    default Optional<JsonValue> at(String pointer) {
        Optional<JsonValue> here = Optional.of(this);
        for (String segment : JsonPointers.segments(pointer)) {
            here = here.flatMap(value -> value.child(segment));
        }
        return here;
    }

    /// Finds a member of an object, or an item of an array by its index.
    private Optional<JsonValue> child(String name) {
        return switch (this) {
            case JsonObject object -> object.member(name).map(Member::value);
            case JsonArray(Place _, List<JsonValue> items) -> JsonPointers.index(name, items.size()).map(items::get);
            case JsonString _, JsonNumber _, JsonBoolean _, JsonNull _ -> Optional.empty();
        };
    }

    /// An object; keys that are given twice are kept.
    record JsonObject(Place place, List<Member> members) implements JsonValue {

        /// Returns the last member of this name.
        public Optional<Member> member(String name) {
            return members.reversed().stream().filter(member -> member.name().equals(name)).findFirst();
        }
    }

    /// A key and its value.
    record Member(String name, Place namePlace, JsonValue value) {
    }

    /// An array.
    record JsonArray(Place place, List<JsonValue> items) implements JsonValue {
    }

    /// A string, with its escapes resolved.
    record JsonString(Place place, String value) implements JsonValue {
    }

    /// A number as it is written.
    record JsonNumber(Place place, String literal) implements JsonValue {
    }

    /// `true` or `false`.
    record JsonBoolean(Place place, boolean value) implements JsonValue {
    }

    /// `null`.
    record JsonNull(Place place) implements JsonValue {
    }
}

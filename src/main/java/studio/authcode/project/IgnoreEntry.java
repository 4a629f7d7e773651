package studio.authcode.project;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.JsonValue.Member;

/// Findings that a project's people know of: how they are recognised, and why they are not reported.
///
/// @param rule such as `call/no-fail`
/// @param cause any, where there is none
/// @param file any of the project's, where there is none
/// @param text what stands in the line; anything, where there is none
/// @param reason in their own words; may be empty
/// @param place where the entry stands
public record IgnoreEntry(String rule, Optional<String> cause, Optional<String> file, Optional<String> text,
        String reason, Place place) {

    private static final Set<String> NAMES = Set.of("rule", "cause", "file", "text", "reason");

    /// Reads an entry; one that is not wholly understood is none, since it might say more than was meant.
    ///
    /// @param others members that the caller knows
    /// @param wrong hears which member is wrong; the empty name is the entry itself
    public static Optional<IgnoreEntry> read(JsonValue value, Set<String> others, BiConsumer<JsonValue, String> wrong) {
        return switch (value) {
            case JsonString text -> Optional.of(named(text));
            case JsonObject object -> read(object, others, wrong);
            default -> {
                wrong.accept(value, "");
                yield Optional.empty();
            }
        };
    }

    /// A rule's id is two words; a third is the cause.
    private static IgnoreEntry named(JsonString text) {
        String name = text.value();
        int second = name.indexOf('/', name.indexOf('/') + 1);
        boolean hasCause = second > 0 && name.indexOf('/') < second;
        return new IgnoreEntry(hasCause ? name.substring(0, second) : name,
                hasCause ? Optional.of(name.substring(second + 1)) : Optional.empty(),
                Optional.empty(), Optional.empty(), "", text.place());
    }

    private static Optional<IgnoreEntry> read(JsonObject object, Set<String> others,
            BiConsumer<JsonValue, String> wrong) {
        Map<String, String> found = new HashMap<>();
        boolean sound = true;
        for (Member member : object.members()) {
            if (NAMES.contains(member.name()) && member.value() instanceof JsonString text) {
                found.put(member.name(), text.value());
            } else if (!others.contains(member.name())) {
                wrong.accept(member.value(), member.name());
                sound = false;
            }
        }
        if (sound && !found.containsKey("rule")) {
            wrong.accept(object, "rule");
            sound = false;
        }
        return sound ? Optional.of(new IgnoreEntry(found.get("rule"), Optional.ofNullable(found.get("cause")),
                Optional.ofNullable(found.get("file")), Optional.ofNullable(found.get("text")),
                found.getOrDefault("reason", ""), object.place())) : Optional.empty();
    }
}

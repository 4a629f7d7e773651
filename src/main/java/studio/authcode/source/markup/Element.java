package studio.authcode.source.markup;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// A start tag of a template.
///
/// @param name the tag's name
/// @param start where it begins, in UTF-16 units
/// @param depth how many elements are open around it
public record Element(String name, int start, int depth, List<Attribute> attributes) {

    /// An attribute.
    ///
    /// @param start where its name begins
    /// @param value its text, without quotes; empty where it has none
    public record Attribute(String name, int start, Optional<String> value) {

        private static final Pattern EVENT = Pattern.compile(
                "(?:capture-)?(?:on|catch|bind):?([A-Za-z][\\w:-]*)");
        private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
        private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z_$][\\w$]*)['\"]");

        /// Returns the event that it waits for, such as `tap`; empty for every other attribute.
        public Optional<String> event() {
            Matcher event = EVENT.matcher(name);
            return event.matches() ? Optional.of(event.group(1).substring(0, 1).toLowerCase(Locale.ROOT)
                    + event.group(1).substring(1)) : Optional.empty();
        }

        /// Returns the methods that an event calls by name: several, where an expression chooses.
        public Stream<String> handlers() {
            String called = value.orElse("").strip();
            if (called.isEmpty() || event().isEmpty()) {
                return Stream.empty();
            }
            return called.contains("{{") ? QUOTED.matcher(called).results().map(found -> found.group(1))
                    : Stream.of(called).filter(NAME.asMatchPredicate());
        }

        /// Returns the one name that an expression consists of, such as the `tapped` of `{{tapped}}`.
        public Optional<String> variable() {
            String text = value.orElse("").strip();
            return text.startsWith("{{") && text.endsWith("}}")
                    ? Optional.of(text.substring(2, text.length() - 2).strip()).filter(NAME.asMatchPredicate())
                    : Optional.empty();
        }
    }

    /// Returns the value of an attribute; empty where it is not there, or has none.
    public Optional<String> value(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst()
                .flatMap(Attribute::value);
    }
}

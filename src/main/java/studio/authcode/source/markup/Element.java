package studio.authcode.source.markup;

import java.util.List;
import java.util.Optional;

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
    }

    /// Returns the value of an attribute; empty where it is not there, or has none.
    public Optional<String> value(String attribute) {
        return attributes.stream().filter(each -> each.name().equals(attribute)).findFirst()
                .flatMap(Attribute::value);
    }
}

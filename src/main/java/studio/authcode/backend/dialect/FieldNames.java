package studio.authcode.backend.dialect;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import tools.jackson.databind.JsonNode;

/// Tells a field that is not there from one under another name.
public final class FieldNames {

    private FieldNames() {
    }

    /// Returns the verdict on a field that a body does not have.
    ///
    /// @param others what else the field is called elsewhere; case, `_` and `-` do not count
    public static Verdict missing(JsonNode body, String field, String... others) {
        Set<String> plain = Stream.concat(Stream.of(field), Stream.of(others)).map(FieldNames::plain)
                .collect(Collectors.toSet());
        return body.propertyNames().stream()
                .filter(name -> !name.equals(field) && plain.contains(plain(name)))
                .findFirst().map(name -> Verdict.of(Mistake.REQUEST_FIELD_NAME, name, field))
                .orElseGet(() -> Verdict.of(Mistake.REQUEST_MISSING_FIELD, field));
    }

    private static String plain(String name) {
        return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
    }
}

package studio.authcode.report;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.authcode.diagnosis.RuleEntry;

/// What a report says of the rules themselves.
///
/// @param catalogue the rules, as the diagnosis lists them
/// @param help a rule's documentation, where there is some
public record RuleTexts(List<RuleEntry> catalogue, Function<String, Optional<Help>> help) {

    /// The documentation of one rule.
    ///
    /// @param title one sentence
    /// @param text all of it
    public record Help(String title, String text) {
    }
}

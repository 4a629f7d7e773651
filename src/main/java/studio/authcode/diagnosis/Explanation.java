package studio.authcode.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Text;

/// What the catalogue says of one rule, in words: one source for the command line, the window and the README.
///
/// @param rule such as `app-id/unregistered`
/// @param title what is wrong, in one line
/// @param sees what the developer will see if it stays
/// @param does what to do
/// @param causes what the rule tells apart, in order; a rule with one cause only has one without a name
public record Explanation(String rule, Text title, Text sees, Text does, List<Cause> causes) {

    private static final String BUNDLE = "rules.";

    /// One cause.
    ///
    /// @param id such as `case-differs`, or empty
    /// @param severities their names, the usual one first; more than one where it matters less in some cases
    /// @param repairable whether there is a safe repair, in some cases at least
    /// @param text what it is; empty where it has no name
    public record Cause(String id, List<String> severities, boolean repairable, Optional<Text> text) {
    }

    static Explanation of(RuleEntry entry) {
        String key = BUNDLE + entry.rule().replace('/', '.');
        return new Explanation(entry.rule(), Text.of(key + ".title"), Text.of(key + ".sees"), Text.of(key + ".does"),
                entry.causes().stream().map(cause -> cause(key, cause)).toList());
    }

    private static Cause cause(String key, RuleEntry.Cause cause) {
        return new Cause(cause.id(), cause.severities(), cause.repairable(),
                cause.id().isEmpty() ? Optional.empty() : Optional.of(Text.of(key + ".cause." + cause.id())));
    }

    /// Returns the names under which it is found: its own, and one for each cause.
    List<String> names() {
        List<String> causesToo = causes.stream().filter(cause -> !cause.id().isEmpty())
                .map(cause -> rule + "/" + cause.id()).toList();
        return Stream.concat(Stream.of(rule), causesToo.stream()).toList();
    }

    /// Returns it without the causes that another name than this one has.
    Explanation narrowed(String name) {
        return name.equals(rule) ? this : new Explanation(rule, title, sees, does,
                causes.stream().filter(cause -> name.equals(rule + "/" + cause.id())).toList());
    }
}

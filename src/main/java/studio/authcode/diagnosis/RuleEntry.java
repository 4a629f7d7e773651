package studio.authcode.diagnosis;

import java.util.List;
import java.util.stream.Stream;

/// What the catalogue says of one rule; its texts stand in the bundle `rules` under the rule's id.
///
/// @param rule such as `app-id/unregistered`
/// @param causes in the order in which they are told apart
public record RuleEntry(String rule, List<Cause> causes) {

    /// One cause that the rule tells apart.
    ///
    /// @param id such as `case-differs`; empty where the rule has one cause only
    /// @param severity the usual one
    /// @param least how little it matters in some cases; the usual one where it matters alike in all
    /// @param repairable whether there is a safe repair, in some cases at least
    public record Cause(String id, Severity severity, Severity least, boolean repairable) {

        /// Returns a cause that people repair themselves.
        public static Cause of(String id, Severity severity) {
            return new Cause(id, severity, severity, false);
        }

        /// Returns a cause that can be repaired for them.
        public static Cause repairable(String id, Severity severity) {
            return new Cause(id, severity, severity, true);
        }

        /// Returns the same cause where it matters less in some cases.
        public Cause or(Severity lesser) {
            return new Cause(id, severity, lesser, repairable);
        }

        /// Returns the names of its severities, the usual one first.
        public List<String> severities() {
            return Stream.of(severity, least).distinct().map(Severity::id).toList();
        }
    }
}

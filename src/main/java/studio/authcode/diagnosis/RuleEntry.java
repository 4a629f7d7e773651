package studio.authcode.diagnosis;

import java.util.List;

/// What the catalogue says of one rule; its texts stand in the bundle `rules` under the rule's id.
///
/// @param rule such as `app-id/unregistered`
/// @param causes in the order in which they are told apart
public record RuleEntry(String rule, List<Cause> causes) {

    /// One cause that the rule tells apart.
    ///
    /// @param id such as `case-differs`; empty where the rule has one cause only
    /// @param severity the usual one
    /// @param repairable whether there is a safe repair, in some cases at least
    public record Cause(String id, Severity severity, boolean repairable) {

        /// Returns a cause that people repair themselves.
        public static Cause of(String id, Severity severity) {
            return new Cause(id, severity, false);
        }

        /// Returns a cause that can be repaired for them.
        public static Cause repairable(String id, Severity severity) {
            return new Cause(id, severity, true);
        }
    }
}

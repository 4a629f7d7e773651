package studio.authcode.diagnosis;

import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;

/// One diagnosed problem.
///
/// @param rule such as `app-id/unregistered`
/// @param cause such as `case-differs`
/// @param place where it is, relative to the project
/// @param message the cause, and what the developer will see if it stays
/// @param hint what to do
/// @param suggestion what should stand there instead, where exactly one thing fits
/// @param fix a repair, where there is one
public record Finding(
        String rule,
        String cause,
        Severity severity,
        Place place,
        Text message,
        Text hint,
        Optional<String> suggestion,
        Optional<Fix> fix) {

    /// Returns a finding without a suggestion or a repair.
    public static Finding of(String rule, String cause, Severity severity, Place place, Text message, Text hint) {
        return new Finding(rule, cause, severity, place, message, hint, Optional.empty(), Optional.empty());
    }

    /// Returns the same finding with what should stand there instead.
    public Finding suggesting(String id) {
        return new Finding(rule, cause, severity, place, message, hint, Optional.of(id), fix);
    }

    /// Returns the same finding without a repair.
    Finding unrepaired() {
        return new Finding(rule, cause, severity, place, message, hint, suggestion, Optional.empty());
    }

    /// Returns the same finding with a repair.
    public Finding fixedBy(Fix repair) {
        return new Finding(rule, cause, severity, place, message, hint, suggestion, Optional.of(repair));
    }
}

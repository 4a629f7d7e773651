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
/// @param suggestion the registered id, where exactly one fits
/// @param fix the title of a repair that is certain
public record Finding(
        String rule,
        String cause,
        Severity severity,
        Place place,
        Text message,
        Text hint,
        Optional<String> suggestion,
        Optional<Text> fix) {

    static Finding of(String rule, String cause, Severity severity, Place place, Text message, Text hint) {
        return new Finding(rule, cause, severity, place, message, hint, Optional.empty(), Optional.empty());
    }

    Finding suggesting(String id) {
        return new Finding(rule, cause, severity, place, message, hint, Optional.of(id), fix);
    }

    Finding fixedBy(Text title) {
        return new Finding(rule, cause, severity, place, message, hint, suggestion, Optional.of(title));
    }
}

package studio.authcode.diagnosis;

import java.util.List;

/// The outcome of a check: the verdict on the id and everything found, in the order of the files.
///
/// @param findings what is reported
/// @param ignored what was found too, and is not reported because somebody said so
public record Diagnosis(IdVerdict verdict, List<Finding> findings, List<Ignored> ignored) {

    /// Tells whether something as bad as this was found.
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}

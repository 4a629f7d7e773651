package studio.authcode.diagnosis;

import java.util.List;

/// The outcome of a check: the verdict on the id and everything found, in the order of the files.
public record Diagnosis(IdVerdict verdict, List<Finding> findings) {

    /// Tells whether something as bad as this was found.
    public boolean has(Severity severity) {
        return findings.stream().anyMatch(finding -> finding.severity().isAtLeast(severity));
    }
}

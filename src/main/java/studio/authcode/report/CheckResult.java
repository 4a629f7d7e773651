package studio.authcode.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.diagnosis.Baseline;
import studio.authcode.diagnosis.Severity;

/// What a check of one mini-app or several brought.
///
/// @param outcomes in the order in which they were checked
/// @param several whether the report has a list, even of one
/// @param threshold from which severity on a finding is a failure
/// @param unused entries of the baseline that nothing matches any more, where there is a baseline
public record CheckResult(List<CheckOutcome> outcomes, boolean several, Severity threshold,
        Optional<List<Baseline.Entry>> unused) {

    /// Returns the mini-apps that were checked.
    public Stream<CheckOutcome.Checked> checked() {
        return outcomes.stream().filter(CheckOutcome.Checked.class::isInstance).map(CheckOutcome.Checked.class::cast);
    }

    /// Returns those that could not be checked.
    public Stream<CheckOutcome.Failed> failed() {
        return outcomes.stream().filter(CheckOutcome.Failed.class::isInstance).map(CheckOutcome.Failed.class::cast);
    }

    /// Tells whether a finding is as bad as the threshold or worse.
    public boolean hasFailures() {
        return checked().anyMatch(each -> each.diagnosis().has(threshold));
    }
}

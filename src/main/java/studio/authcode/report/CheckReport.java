package studio.authcode.report;

/// One way of writing down what a check brought.
@FunctionalInterface
public interface CheckReport {

    /// Returns the whole report.
    String of(CheckResult result);
}

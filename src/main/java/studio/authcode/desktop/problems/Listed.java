package studio.authcode.desktop.problems;

import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;

/// A problem in the list.
///
/// @param finding the problem
/// @param reason why it is ignored, where it is; may be an empty text
record Listed(Finding finding, Optional<String> reason) {

    Kind kind() {
        return reason.isPresent() ? Kind.IGNORED : Kind.of(finding.severity());
    }

    boolean ignored() {
        return reason.isPresent();
    }

    Place place() {
        return finding.place();
    }

    /// Whether there is a repair that changes something.
    boolean repairable() {
        return !ignored() && finding.fix().map(Fix::edits).filter(edits -> !edits.isEmpty()).isPresent();
    }

    /// Whether this is the same problem as another, which may have stood some lines further up or down.
    boolean resembles(Listed other) {
        return finding.rule().equals(other.finding.rule()) && finding.cause().equals(other.finding.cause())
                && place().file().equals(other.place().file()) && finding.message().equals(other.finding.message());
    }
}

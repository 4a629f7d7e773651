package studio.authcode.desktop.common;

import java.util.List;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Finding;
import studio.authcode.project.MiniApp;
import studio.authcode.source.SourceIndex;

/// The open project as it was read and judged at one moment.
///
/// @param app the project
/// @param diagnosis the verdict on its id, and its problems
/// @param sources what is known about its code
/// @param whole whether its code was read for this diagnosis; otherwise only the rest of it was
public record Checked(MiniApp app, Diagnosis diagnosis, SourceIndex sources, boolean whole) {

    /// Returns the problems in one file.
    public List<Finding> findingsIn(String file) {
        return diagnosis.findings().stream().filter(finding -> finding.place().file().equals(file)).toList();
    }
}

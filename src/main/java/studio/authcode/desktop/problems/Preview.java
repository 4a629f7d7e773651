package studio.authcode.desktop.problems;

import java.util.List;
import studio.authcode.diagnosis.Finding;
import studio.authcode.project.FileChange;
import studio.authcode.project.MiniApp;
import studio.authcode.project.UnifiedDiff;

/// What a repair would change.
///
/// @param finding what is repaired
/// @param app the project as it was when this was worked out
/// @param changes the files that change
record Preview(Finding finding, MiniApp app, List<FileChange> changes) {

    /// Returns the lines of the unified diff.
    List<String> diff() {
        return UnifiedDiff.of(changes).lines().toList();
    }
}

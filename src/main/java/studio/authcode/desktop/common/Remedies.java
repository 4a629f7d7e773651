package studio.authcode.desktop.common;

import studio.authcode.diagnosis.Finding;

/// What can be done about a problem of the open project.
public interface Remedies {

    /// Shows what its repair would change, and offers to do it.
    void preview(Finding finding);

    /// Repairs it at once; what was done can be undone.
    void repair(Finding finding);

    /// Asks why it is to be ignored, and has it ignored from then on.
    void ignore(Finding finding);

    /// Puts it on the clipboard as text.
    void copy(Finding finding);
}

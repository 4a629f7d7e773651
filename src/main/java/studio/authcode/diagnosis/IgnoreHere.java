package studio.authcode.diagnosis;

import java.nio.file.Path;
import java.util.Optional;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.SettingsWriter;
import studio.authcode.project.SourceLines;

/// Writes into a project's `authcode.json` that a finding is not to be reported any more.
public final class IgnoreHere {

    private IgnoreHere() {
    }

    /// Adds an entry that recognises the finding wherever its line moves to, and no finding in another line.
    ///
    /// @param folder the project's
    /// @param reason why, in the person's own words
    /// @throws studio.authcode.base.UserError if `authcode.json` cannot be read or written
    public static void ignore(Path folder, Finding finding, String reason) {
        new SettingsWriter(folder).ignore(entry(finding, new SourceLines(folder), reason));
    }

    static IgnoreEntry entry(Finding finding, SourceLines lines, String reason) {
        return new IgnoreEntry(finding.rule(), given(finding.cause()), Optional.of(finding.place().file()),
                given(lines.mark(finding.place())), reason, finding.place());
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

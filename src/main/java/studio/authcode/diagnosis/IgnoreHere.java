package studio.authcode.diagnosis;

import java.nio.file.Path;
import java.util.Optional;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
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
    /// @throws UserError if `authcode.json` cannot be read or written, or nothing tells the finding from others
    public static void ignore(Path folder, Finding finding, String reason) {
        new SettingsWriter(folder).ignore(entry(finding, new SourceLines(folder), reason));
    }

    static IgnoreEntry entry(Finding finding, SourceLines lines, String reason) {
        String mark = lines.mark(finding.place());
        if (mark.isEmpty() && !finding.place().isWholeFile()) {
            throw new UserError(Text.of("diagnosis.ignore.blank", Printable.of(finding.place().toString())),
                    Text.of("diagnosis.ignore.blank.hint"));
        }
        return new IgnoreEntry(finding.rule(), given(finding.cause()), Optional.of(finding.place().file()),
                given(mark), reason, finding.place());
    }

    private static Optional<String> given(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }
}

package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.MiniApp;
import studio.authcode.project.SourceLines;

/// The findings that a project's own `authcode.json` ignores.
public final class KnownFindings {

    private final List<IgnoreEntry> entries;
    private final FindingMatcher matcher;

    /// Takes the project's entries.
    public KnownFindings(MiniApp app) {
        this.entries = app.settings().ignore();
        this.matcher = new FindingMatcher(new SourceLines(app.folder()));
    }

    Diagnosis setApart(IdVerdict verdict, List<Finding> found) {
        if (entries.isEmpty()) {
            return new Diagnosis(verdict, found, List.of());
        }
        List<Finding> reported = new ArrayList<>();
        List<Ignored> ignored = new ArrayList<>();
        for (Finding finding : found) {
            entry(finding).ifPresentOrElse(
                    entry -> ignored.add(new Ignored(finding, entry.reason())), () -> reported.add(finding));
        }
        return new Diagnosis(verdict, List.copyOf(reported), List.copyOf(ignored));
    }

    /// Returns the entry that a finding is ignored for.
    public Optional<IgnoreEntry> entry(Finding finding) {
        return entries.stream().filter(entry -> matcher.matches(entry, finding)).findFirst();
    }

    /// Returns the entries that nothing in a diagnosis matches any more.
    public List<IgnoreEntry> unused(Diagnosis diagnosis) {
        return entries.stream().filter(entry -> diagnosis.ignored().stream()
                .noneMatch(ignored -> matcher.matches(entry, ignored.finding()))).toList();
    }
}

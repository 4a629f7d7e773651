package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import studio.authcode.diagnosis.Baseline.Entry;
import studio.authcode.diagnosis.Baseline.Match;
import studio.authcode.project.MiniApp;
import studio.authcode.project.SourceLines;

/// Finds out which findings a baseline knows: an entry with a line stands for one finding, wherever the line is now.
final class BaselineMatching {

    private final List<Finding> findings;
    private final List<Entry> entries;
    private final Entry[] known;
    private final FindingMatcher matcher;

    BaselineMatching(MiniApp app, List<Finding> findings, List<Entry> entries) {
        this.findings = findings;
        this.entries = entries;
        this.known = new Entry[findings.size()];
        this.matcher = new FindingMatcher(new SourceLines(app.folder()));
    }

    List<Match> run() {
        List<Entry> moved = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.line().isPresent() && !take(entry, 0)) {
                moved.add(entry);
            }
        }
        moved.forEach(entry -> take(entry, Integer.MAX_VALUE));
        entries.stream().filter(entry -> entry.line().isEmpty()).forEach(this::takeAll);
        return IntStream.range(0, known.length)
                .mapToObj(i -> new Match(findings.get(i), Optional.ofNullable(known[i]))).toList();
    }

    /// Takes the nearest finding for an entry.
    private boolean take(Entry entry, int farthest) {
        int line = entry.line().orElseThrow();
        return candidates(entry).boxed()
                .filter(i -> distance(line, i) <= farthest)
                .min(Comparator.comparingInt(i -> distance(line, i)))
                .map(i -> known[i] = entry)
                .isPresent();
    }

    private void takeAll(Entry entry) {
        candidates(entry).forEach(i -> known[i] = entry);
    }

    private IntStream candidates(Entry entry) {
        return IntStream.range(0, known.length)
                .filter(i -> known[i] == null && matcher.matches(entry.known(), findings.get(i)));
    }

    private int distance(int line, int finding) {
        return Math.abs(line - findings.get(finding).place().line());
    }
}

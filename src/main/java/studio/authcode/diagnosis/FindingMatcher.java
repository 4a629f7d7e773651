package studio.authcode.diagnosis;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.project.IgnoreEntry;
import studio.authcode.project.SourceLines;

/// Recognises the findings that people know of; a line is read only where an entry speaks of its text.
final class FindingMatcher {

    private final SourceLines lines;
    private final Map<Place, String> read = new HashMap<>();

    FindingMatcher(SourceLines lines) {
        this.lines = lines;
    }

    boolean matches(IgnoreEntry entry, Finding finding) {
        return entry.rule().equals(finding.rule())
                && says(entry.cause(), finding.cause())
                && says(entry.file(), finding.place().file())
                && (entry.text().isEmpty()
                        || line(finding.place()).contains(SourceLines.normal(entry.text().get())));
    }

    private static boolean says(Optional<String> wanted, String actual) {
        return wanted.isEmpty() || wanted.get().equals(actual);
    }

    private String line(Place place) {
        return read.computeIfAbsent(Place.at(place.file(), place.line(), 1),
                line -> SourceLines.normal(lines.line(line).orElse("")));
    }
}

package studio.authcode.desktop.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Checked;
import studio.authcode.diagnosis.Finding;
import studio.authcode.source.CallSite;

/// What stands in the lines of one file: its problems, and its calls.
///
/// @param findings by line, from 0
/// @param calls by the line where they begin, from 0
record Marks(Map<Integer, List<Finding>> findings, Map<Integer, List<CallSite>> calls) {

    private static final int MOST_LINES = 200;

    static Marks none() {
        return new Marks(Map.of(), Map.of());
    }

    static Marks of(Checked project, String file) {
        Map<Integer, List<Finding>> findings = new HashMap<>();
        project.findingsIn(file).forEach(finding -> {
            Place place = finding.place();
            int last = Math.clamp(lastLine(place), place.line(), place.line() + MOST_LINES);
            for (int line = place.line(); line <= last; line++) {
                findings.computeIfAbsent(line - 1, _ -> new ArrayList<>()).add(finding);
            }
        });
        Map<Integer, List<CallSite>> calls = new HashMap<>();
        project.sources().calls().stream().filter(call -> call.place().file().equals(file)).forEach(call ->
                calls.computeIfAbsent(call.place().line() - 1, _ -> new ArrayList<>()).add(call));
        return new Marks(findings, calls);
    }

    private static int lastLine(Place place) {
        return place.endColumn() == 1 && place.endLine() > place.line() ? place.endLine() - 1 : place.endLine();
    }

    List<Finding> findings(int line) {
        return findings.getOrDefault(line, List.of());
    }

    List<CallSite> calls(int line) {
        return calls.getOrDefault(line, List.of());
    }
}

package studio.authcode.desktop.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.desktop.common.Checked;
import studio.authcode.diagnosis.Finding;
import studio.authcode.source.CallSite;

/// What stands in the lines of one file: its problems, and its calls.
///
/// @param findings by the line where they begin, from 0, the worst first
/// @param calls by the line where they begin, from 0
/// @param handlers what leads to the calls
record Marks(Map<Integer, List<Finding>> findings, Map<Integer, List<CallSite>> calls, Handlers handlers) {

    static Marks none() {
        return new Marks(Map.of(), Map.of(), Handlers.none());
    }

    static Marks of(Checked project, String file, Handlers handlers) {
        Map<Integer, List<Finding>> findings = new HashMap<>();
        // What spans several lines is marked where it begins: underlining them all would bury what is in them.
        project.findingsIn(file).stream().sorted(Comparator.comparing(Finding::severity)).forEach(finding ->
                findings.computeIfAbsent(finding.place().line() - 1, _ -> new ArrayList<>()).add(finding));
        Map<Integer, List<CallSite>> calls = new HashMap<>();
        project.sources().calls().stream().filter(call -> call.place().file().equals(file)).forEach(call ->
                calls.computeIfAbsent(call.place().line() - 1, _ -> new ArrayList<>()).add(call));
        return new Marks(findings, calls, handlers);
    }

    List<Finding> findings(int line) {
        return findings.getOrDefault(line, List.of());
    }

    List<CallSite> calls(int line) {
        return calls.getOrDefault(line, List.of());
    }
}

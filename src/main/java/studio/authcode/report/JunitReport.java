package studio.authcode.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Ignored;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.report.JunitCase.Verdict;

/// The report in JUnit's XML: a suite for each mini-app, a test case for each rule. Build servers follow a test case by
/// its name, and a rule's name stays while lines move; all that a rule found stands in its one failure.
public final class JunitReport implements CheckReport {

    private static final String NAME = "authcode check";

    private final List<String> rules;
    private final ShownPaths paths;

    /// Takes what stands in the report beside the findings.
    ///
    /// @param catalogue the rules that are checked
    /// @param paths how suites are named
    public JunitReport(List<RuleEntry> catalogue, ShownPaths paths) {
        this.paths = paths;
        this.rules = catalogue.stream().map(RuleEntry::rule).distinct().toList();
    }

    @Override
    public String of(CheckResult result) {
        JunitXml xml = new JunitXml(NAME);
        for (CheckOutcome outcome : result.outcomes()) {
            switch (outcome) {
                case CheckOutcome.Checked checked -> xml.suite(paths.folder(checked.folder()), cases(checked, result));
                case CheckOutcome.Failed(var folder, var error) -> xml.suite(paths.folder(folder), List.of(broken(
                        error.text().toString(), error.hint() == null ? null : error.hint().toString())));
            }
        }
        return xml.end();
    }

    /// Returns the report of a check that could not be made at all.
    ///
    /// @param hint what to do; may be null
    public static String ofFailure(String message, String hint) {
        JunitXml xml = new JunitXml(NAME);
        xml.suite(NAME, List.of(broken(message, hint)));
        return xml.end();
    }

    private static JunitCase broken(String message, String hint) {
        return new JunitCase("check", Verdict.ERROR, message, hint == null ? "" : hint, "");
    }

    private List<JunitCase> cases(CheckOutcome.Checked checked, CheckResult result) {
        Map<String, List<Finding>> found = byRule();
        Map<String, List<Ignored>> ignored = byRule();
        checked.diagnosis().findings().forEach(each ->
                found.computeIfAbsent(each.rule(), _ -> new ArrayList<>()).add(each));
        checked.diagnosis().ignored().forEach(each ->
                ignored.computeIfAbsent(each.finding().rule(), _ -> new ArrayList<>()).add(each));
        TreeSet<String> unlisted = new TreeSet<>(found.keySet());
        unlisted.addAll(ignored.keySet());
        rules.forEach(unlisted::remove);
        List<String> all = new ArrayList<>(rules);
        all.addAll(unlisted);
        return all.stream().map(rule -> JunitCase.of(rule, found.getOrDefault(rule, List.of()),
                ignored.getOrDefault(rule, List.of()), result.threshold())).toList();
    }

    private static <T> Map<String, List<T>> byRule() {
        return new LinkedHashMap<>();
    }
}

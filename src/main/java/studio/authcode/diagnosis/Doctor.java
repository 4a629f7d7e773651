package studio.authcode.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.diagnosis.call.CallRules;
import studio.authcode.source.SourceFault;

/// Diagnoses mini-apps with a list of rules.
public final class Doctor {

    private static final Comparator<Finding> ORDER = Comparator
            .comparing((Finding finding) -> finding.place().file())
            .thenComparingInt(finding -> finding.place().line())
            .thenComparingInt(finding -> finding.place().column())
            .thenComparing(Finding::severity)
            .thenComparing(Finding::rule);

    private final List<Rule> rules;

    /// Takes the rules to apply.
    public Doctor(List<Rule> rules) {
        this.rules = List.copyOf(rules);
    }

    /// Returns a doctor with every rule there is.
    public static Doctor ofEverything() {
        return new Doctor(List.of(new UnreadableFiles(), new ProjectRoot(), new WalletKnown(), new MissingId(),
                new MisplacedId(), new WrongTypeId(), new UnregisteredId(), new InactiveApp(),
                new IdFormat(), new IdConflict(), new SourceFaults(), new ListedPages(), new ProjectSwitches(),
                new CallRules()));
    }

    /// Returns what the catalogue says of every rule, in the order of the rules.
    public List<RuleEntry> catalogue() {
        return rules.stream().flatMap(rule -> rule.entries().stream()).toList();
    }

    /// Diagnoses one project; what its `authcode.json` ignores is set apart.
    public Diagnosis diagnose(Subject subject) {
        Set<String> uneditable = subject.sources().faults().stream()
                .filter(fault -> fault.kind() == SourceFault.Kind.ENCODING).map(fault -> fault.place().file())
                .collect(Collectors.toUnmodifiableSet());
        List<Finding> found = rules.stream().flatMap(rule -> rule.check(subject).stream())
                .map(finding -> feasible(finding, uneditable)).sorted(ORDER).toList();
        return new KnownFindings(subject.app()).setApart(IdVerdict.of(subject), found);
    }

    /// What is not in UTF-8 is read, but never written.
    private static Finding feasible(Finding finding, Set<String> uneditable) {
        return finding.fix().stream().flatMap(fix -> fix.edits().stream())
                .anyMatch(edit -> uneditable.contains(edit.range().file())) ? finding.unrepaired() : finding;
    }
}

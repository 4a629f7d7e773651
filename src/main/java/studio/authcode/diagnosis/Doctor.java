package studio.authcode.diagnosis;

import java.util.Comparator;
import java.util.List;

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

    /// Returns a doctor with every rule about the id and the project's files.
    public static Doctor ofIdentity() {
        return new Doctor(List.of(new UnreadableFiles(), new ProjectRoot(), new WalletKnown(), new MissingId(),
                new MisplacedId(), new WrongTypeId(), new UnregisteredId(), new InactiveApp()));
    }

    /// Diagnoses one project; what its `authcode.json` ignores is left out.
    public Diagnosis diagnose(Subject subject) {
        List<String> ignored = subject.app().settings().ignore();
        List<Finding> findings = rules.stream()
                .flatMap(rule -> rule.check(subject).stream())
                .filter(found -> !ignored.contains(found.rule()))
                .filter(found -> !ignored.contains(found.rule() + "/" + found.cause()))
                .sorted(ORDER)
                .toList();
        return new Diagnosis(IdVerdict.of(subject), findings);
    }
}

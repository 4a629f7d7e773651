package studio.authcode.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.Located;
import studio.authcode.wallet.Contract;

/// `project/settings`: switches in `authcode.json` that the project's wallet does not have.
final class ProjectSwitches implements Rule {

    private static final String RULE = "project/settings";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                RuleEntry.Cause.of("wrong-type", Severity.WARNING),
                RuleEntry.Cause.of("unknown-switch", Severity.ERROR))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.contract().stream().flatMap(contract -> subject.app().settings().rules().entrySet().stream()
                .flatMap(rule -> finding(contract, rule.getKey(), rule.getValue()))).toList();
    }

    private static Stream<Finding> finding(Contract contract, String name, Located<String> value) {
        try {
            contract.rules(Map.of(name, value.value()));
            return Stream.empty();
        } catch (UserError e) {
            return Stream.of(Finding.of(RULE, "unknown-switch", Severity.ERROR, value.place(),
                    Text.of("diagnosis.settings.unknown-switch", e.text()), e.hint()));
        }
    }
}

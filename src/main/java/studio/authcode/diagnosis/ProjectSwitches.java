package studio.authcode.diagnosis;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.Located;
import studio.authcode.project.MiniApp;
import studio.authcode.wallet.Contract;

/// `project/settings`: switches in `authcode.json` that the project's wallet does not have.
final class ProjectSwitches {

    private final Contract contract;

    ProjectSwitches(Contract contract) {
        this.contract = contract;
    }

    /// Returns a finding for each switch that cannot be set.
    List<Finding> check(MiniApp app) {
        return app.settings().rules().entrySet().stream()
                .flatMap(rule -> finding(rule.getKey(), rule.getValue())).toList();
    }

    private Stream<Finding> finding(String name, Located<String> value) {
        try {
            contract.rules(Map.of(name, value.value()));
            return Stream.empty();
        } catch (UserError e) {
            return Stream.of(Finding.of("project/settings", "unknown-switch", Severity.ERROR, value.place(),
                    Text.of("diagnosis.settings.unknown-switch", e.text()), e.hint()));
        }
    }
}

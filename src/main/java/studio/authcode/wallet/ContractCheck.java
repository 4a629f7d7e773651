package studio.authcode.wallet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.base.Text;

/// What a contract may not say although the schema lets it: the rules that every flow must be able to keep.
final class ContractCheck {

    private final Contract contract;

    ContractCheck(Contract contract) {
        this.contract = contract;
    }

    /// Returns what is wrong; empty for a sound contract.
    List<Text> problems() {
        List<Text> problems = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (Scope scope : contract.scopes()) {
            if (!seen.add(scope.name())) {
                problems.add(Text.of("wallet.contract.scope-twice", scope.name()));
            }
        }
        Stream<Map<String, String>> settings = Stream.concat(Stream.of(Map.of()), contract.switches().stream()
                .flatMap(rule -> rule.options().stream().map(option -> Map.of(rule.name(), option.value()))));
        settings.forEach(each -> codes(contract.rules(each), problems));
        return problems.stream().distinct().toList();
    }

    /// An auth code comes with success, and never with fail.
    private static void codes(Rules rules, List<Text> problems) {
        require(rules.success().payload(), true, "success", problems);
        require(rules.partial().payload(), rules.partial().succeeds(), "partial", problems);
        require(rules.none().payload(), false, "none", problems);
        require(rules.error().payload(), false, "error", problems);
        rules.unregistered().success().ifPresent(payload -> require(payload, false, "unregistered", problems));
        Stream.of(rules.signInRefused(), rules.timeout(), rules.badArgument())
                .flatMap(failure -> failure.payload().stream())
                .forEach(payload -> require(payload, false, "signInRefused, timeout, badArgument", problems));
        rules.close().failure().flatMap(Rules.CallFailure::payload)
                .ifPresent(payload -> require(payload, false, "close", problems));
    }

    private static void require(PayloadTemplate payload, boolean code, String rule, List<Text> problems) {
        boolean carries = payload.shape().toString().contains("${authCode}");
        if (carries != code) {
            problems.add(Text.of(code ? "wallet.contract.no-code" : "wallet.contract.code", rule));
        }
    }
}

package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.Located;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;

/// `call/scope-unknown`, `call/scope-not-allowed` and `call/scope-legacy`: a scope that the wallet or the app lacks.
final class ScopeNames implements CallRule {

    private static final Wording UNKNOWN = Wording.error("scope-unknown");
    private static final Wording NOT_ALLOWED = Wording.error("scope-not-allowed");
    private static final Wording LEGACY = new Wording("scope-legacy", Severity.INFO);

    @Override
    public List<RuleEntry> entries() {
        return List.of(UNKNOWN.entry(), NOT_ALLOWED.entry(), LEGACY.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.subject().contract().stream().flatMap(contract -> calls.sites().stream()
                .flatMap(call -> Calls.scopes(call).stream()).distinct()
                .flatMap(scope -> judge(scope, contract, calls.subject().registered()))).toList();
    }

    private static Stream<Finding> judge(Located<String> scope, Contract contract, Optional<RegisteredApp> app) {
        String name = scope.value();
        Optional<Scope> known = contract.scope(name);
        boolean own = app.flatMap(RegisteredApp::scopes).filter(scopes -> scopes.contains(name)).isPresent();
        if (name.isBlank() || known.isEmpty() && own) {
            return Stream.empty();
        }
        if (known.isEmpty() && !contract.needsProduct(name)) {
            return Stream.of(unknown(scope, contract, app));
        }
        Stream<Finding> notAllowed = app.filter(each -> !each.mayAsk(name)).stream().map(each ->
                NOT_ALLOWED.at(scope.place(), Printable.of(name), Printable.of(each.id()), contract.name()));
        Stream<Finding> legacy = known.filter(Scope::legacy).stream()
                .map(_ -> LEGACY.at(scope.place(), Printable.of(name), contract.name()));
        return Stream.concat(notAllowed, legacy);
    }

    private static Finding unknown(Located<String> scope, Contract contract, Optional<RegisteredApp> app) {
        List<String> names = Stream.concat(contract.scopes().stream().map(Scope::name),
                app.flatMap(RegisteredApp::scopes).stream().flatMap(List::stream)).distinct().toList();
        String written = Printable.of(scope.value());
        Optional<String> nearest = Nearest.of(scope.value(), names);
        if (nearest.isEmpty()) {
            return UNKNOWN.at(scope.place(), written, contract.name());
        }
        String right = nearest.get();
        String words = right.equalsIgnoreCase(scope.value()) ? "scope-unknown.case" : "scope-unknown.near";
        Finding finding = UNKNOWN.said(words, "", scope.place(), written, contract.name(), right);
        return finding.suggesting(right)
                .fixedBy(Wording.rename(Quoted.inside(scope.place()), scope.value(), right));
    }
}

package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Set;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.project.Located;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.Scopes;

/// `call/partial-ignored`: several scopes are asked for, and `success` does not look which were granted.
final class PartialIgnored implements CallRule {

    private static final Wording SAID = Wording.warning("partial-ignored");
    private static final Set<String> LISTS = Set.of("authErrorScopes", "authSuccessScopes");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        if (calls.rules().filter(rules -> rules.partial().succeeds()).isEmpty()) {
            return List.of();
        }
        return calls.sites().stream().filter(PartialIgnored::ignored)
                .map(call -> SAID.at(call.place(), calls.wallet())).toList();
    }

    private static boolean ignored(CallSite call) {
        List<Callback> heard = heard(call);
        return asksForSeveral(call.scopes()) && !heard.isEmpty()
                && heard.stream().allMatch(callback -> callback.known() && !callback.escapes()
                        && callback.reads().stream().noneMatch(read -> isList(read.value())));
    }

    /// What only resolves a promise looks at nothing; those do who get the payload from there.
    private static List<Callback> heard(CallSite call) {
        Set<Role> roles = Set.of(Role.SUCCESS, Role.THEN, Role.AWAIT, Role.COMPLETE);
        boolean relays = call.relayed().stream().anyMatch(callback -> roles.contains(callback.role()));
        return Calls.allHeard(call).filter(callback -> roles.contains(callback.role()))
                .filter(callback -> !relays || callback.role() != Role.SUCCESS || callback.function().isPresent())
                .toList();
    }

    private static boolean asksForSeveral(Scopes scopes) {
        return switch (scopes) {
            case Scopes.Given given -> given.names().stream().map(Located::value).distinct().count() > 1;
            case Scopes.Dynamic dynamic -> !dynamic.alternatives().isEmpty()
                    && dynamic.alternatives().stream().allMatch(names -> names.size() > 1);
            case Scopes.Absent _, Scopes.Other _ -> false;
        };
    }

    /// Who misspells the name does look; that is a mistake of its own.
    private static boolean isList(String path) {
        return Nearest.of(first(path), LISTS).isPresent();
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }
}

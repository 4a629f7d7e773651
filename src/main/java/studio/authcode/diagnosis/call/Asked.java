package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.diagnosis.Subject;
import studio.authcode.project.Located;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.Scopes;
import studio.authcode.wallet.Rules;

/// Questions to calls that several rules ask.
final class Asked {

    private Asked() {
    }

    static Stream<CallSite> calls(Subject subject) {
        return subject.sources().calls().stream().filter(call -> call.api().equals("getAuthCode"));
    }

    /// Returns the scopes whose names are known.
    static List<Located<String>> scopes(CallSite call) {
        return switch (call.scopes()) {
            case Scopes.Given given -> given.names();
            case Scopes.Dynamic dynamic -> dynamic.known();
            case Scopes.Absent _, Scopes.Other _ -> List.of();
        };
    }

    static Stream<Callback> heard(CallSite call, Role... roles) {
        List<Role> wanted = List.of(roles);
        return call.callbacks().stream().filter(callback -> wanted.contains(callback.role()));
    }

    /// Tells whether the wallet may ask the user; where the scopes are not known it is not said that it may.
    static boolean mayPrompt(Subject subject, CallSite call) {
        Optional<Rules> found = subject.rules();
        if (found.isEmpty()) {
            return false;
        }
        Rules rules = found.get();
        if (rules.silent().permission().filter(permission -> subject.registered()
                .filter(app -> app.permissions().contains(permission)).isPresent()).isPresent()) {
            return false;
        }
        List<String> names = switch (call.scopes()) {
            case Scopes.Given given -> given.names().stream().map(Located::value).toList();
            case Scopes.Absent _ -> rules.argument().preset();
            case Scopes.Dynamic dynamic -> dynamic.known().stream().map(Located::value).toList();
            case Scopes.Other _ -> List.of();
        };
        boolean told = !(call.scopes() instanceof Scopes.Absent) || !call.open();
        boolean nothing = names.isEmpty() && call.scopes() instanceof Scopes.Absent && rules.prompts().withoutScopes();
        return told && (nothing || names.stream().anyMatch(name -> !rules.silent().scopes().contains(name)));
    }

    static String wallet(Subject subject) {
        return subject.app().wallet().map(subject::walletName).orElse("");
    }
}

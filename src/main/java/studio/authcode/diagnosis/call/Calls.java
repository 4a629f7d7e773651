package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Lazy;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.Subject;
import studio.authcode.project.Located;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.Scopes;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Templates;
import studio.authcode.source.remark.Remarks;
import studio.authcode.wallet.Rules;

/// A project's calls, and what several rules ask about them.
final class Calls {

    private static final String API = "getAuthCode";
    /// A wrapper that makes a promise and nothing else.
    private static final Pattern PROMISER = Pattern.compile("(?i).*promis.*");

    private final Subject subject;
    private final Optional<Rules> rules;
    private final Lazy<Flows> flows;

    Calls(Subject subject) {
        this.subject = subject;
        this.rules = subject.rules();
        this.flows = new Lazy<>(this::link);
    }

    private Flows link() {
        List<String> suffixes = subject.contract().map(contract -> contract.project().templates()).orElse(List.of());
        Templates templates = suffixes.isEmpty() || sites().isEmpty() ? Templates.none()
                : Templates.in(ProjectFiles.at(subject.app().folder()), suffixes);
        return new Flows(subject.sources().program(), templates);
    }

    Subject subject() {
        return subject;
    }

    Optional<Rules> rules() {
        return rules;
    }

    Flows flows() {
        return flows.get();
    }

    /// Returns the wallet's name for people, or a phrase for one that is not known.
    Object wallet() {
        return subject.app().wallet().<Object>map(subject::walletName).orElseGet(() -> Text.of("calls.wallet"));
    }

    List<CallSite> sites() {
        return subject.sources().calls().stream().filter(call -> call.api().equals(API)).toList();
    }

    Stream<Remarks> remarks() {
        return subject.sources().program().files().values().stream().map(FileFacts::remarks);
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

    /// Tells whether a callback gets what the wallet sends as it is; a wrapper's promise may bring something else.
    static boolean isRaw(CallSite call, Callback callback) {
        return call.via().filter(via -> !PROMISER.matcher(via).matches()).isEmpty()
                || callback.role() != Role.THEN && callback.role() != Role.AWAIT;
    }

    /// Returns everybody who hears of a call, through a promise made around it too.
    static Stream<Callback> allHeard(CallSite call) {
        return Stream.concat(call.callbacks().stream(), call.relayed().stream());
    }

    /// Returns the loop that comes back to a call for as long as it fails.
    Optional<Place> repeated(CallSite call) {
        return Optional.ofNullable(subject.sources().program().files().get(call.place().file())).stream()
                .flatMap(file -> file.calls().stream()).filter(each -> each.place().equals(call.place())).findFirst()
                .flatMap(each -> each.moment().repeated());
    }

    /// Returns a call that hears by itself of what a promise made around it brings.
    static CallSite withRelayed(CallSite call) {
        return new CallSite(call.place(), call.api(), call.via(), call.inside(), call.scopes(), call.members(),
                call.open(), allHeard(call).toList(), call.relayed(), call.promised(), call.dropped(),
                call.function());
    }

    /// Tells whether the wallet asks the user. Scopes that are not known ask where none is silent, and where each way
    /// to the call gives some that are not.
    boolean mayPrompt(CallSite call) {
        if (rules.isEmpty() || isSpared(rules.get())) {
            return false;
        }
        if (call.scopes() instanceof Scopes.Dynamic dynamic) {
            return mayPrompt(dynamic, rules.get().silent().scopes()) && !isForwarding(call);
        }
        List<String> names = call.scopes() instanceof Scopes.Absent && !call.open()
                ? rules.get().argument().preset() : scopes(call).stream().map(Located::value).toList();
        boolean signIn = names.isEmpty() && rules.get().prompts().withoutScopes() && isBare(call);
        return signIn || names.stream().anyMatch(name -> !rules.get().silent().scopes().contains(name));
    }

    private static boolean mayPrompt(Scopes.Dynamic dynamic, Set<String> silent) {
        return silent.isEmpty() || !dynamic.alternatives().isEmpty() && dynamic.alternatives().stream()
                .allMatch(names -> names.stream().anyMatch(name -> !silent.contains(name)));
    }

    /// What a wrapper hands on is judged where it comes from.
    private boolean isForwarding(CallSite call) {
        Set<Place> others = sites().stream().map(CallSite::place).filter(place -> !place.equals(call.place()))
                .collect(Collectors.toSet());
        return !others.isEmpty() && flows().reach(call).stream().flatMap(reach -> reach.path().stream())
                .anyMatch(step -> others.contains(step.place()));
    }

    private static boolean isBare(CallSite call) {
        return switch (call.scopes()) {
            case Scopes.Absent _ -> !call.open();
            case Scopes.Given given -> given.names().isEmpty();
            case Scopes.Dynamic _, Scopes.Other _ -> false;
        };
    }

    /// The console may have granted the app not to be asked for.
    private boolean isSpared(Rules held) {
        return held.silent().permission().filter(permission -> subject.registered()
                .filter(app -> app.permissions().contains(permission)).isPresent()).isPresent();
    }
}

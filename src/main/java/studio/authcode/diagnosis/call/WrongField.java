package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.project.Located;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.code.Use;
import studio.authcode.wallet.PayloadTemplate;
import studio.authcode.wallet.Rules;

/// `call/wrong-field`: a callback reads a field that the wallet's payload does not have.
final class WrongField implements CallRule {

    private static final Wording SAID = Wording.error("wrong-field");
    private static final String CODE = "authCode";

    /// Other platforms' names; anything else that is not known may be the wallet's own addition.
    private static final Map<String, String> ELSEWHERE = Map.of("code", CODE, "auth_code", CODE, "authorizationCode",
            CODE, "authorization_code", CODE);

    /// Another platform's names for what `fail` gets.
    private static final Map<String, String> FAILED_ELSEWHERE = Map.of("errMsg", "errorMessage");

    /// Shorter names resemble too much.
    private static final int SHORTEST = 6;

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.rules().stream().flatMap(rules -> calls.sites().stream().flatMap(call ->
                Calls.allHeard(call).flatMap(callback ->
                        wrong(callback, Calls.isRaw(call, callback), rules, calls.wallet()))))
                .distinct().toList();
    }

    private static Stream<Finding> wrong(Callback callback, boolean raw, Rules rules, Object wallet) {
        boolean success = Set.of(Role.SUCCESS, Role.THEN, Role.AWAIT).contains(callback.role());
        Set<String> succeeded = names(success(rules));
        Set<String> failed = names(failure(rules));
        Set<String> real = callback.role() == Role.COMPLETE ? union(succeeded, failed) : success ? succeeded : failed;
        NavigableSet<String> read = new TreeSet<>();
        callback.reads().forEach(each -> read.add(each.value()));
        boolean several = read.stream().map(WrongField::first).distinct().filter(each -> !real.contains(each)).count()
                > 1;
        return callback.reads().stream().filter(each -> raw || each.value().indexOf('.') < 0)
                .flatMap(each -> meant(each.value(), real, success)
                .or(() -> several || success ? Optional.empty() : failed(each.value(), real))
                .filter(right -> !read.contains(right) && read.subSet(right + ".", right + "/").isEmpty())
                .map(right -> finding(each, right, wallet)).stream());
    }

    private static Optional<String> meant(String read, Set<String> real, boolean success) {
        int dot = read.indexOf('.');
        String first = first(read);
        if (real.contains(first)) {
            return Optional.empty();
        }
        if (success && Use.WRAPPINGS.contains(first)) {
            return dot < 0 ? Optional.empty() : inside(read.substring(dot + 1), real);
        }
        Optional<String> known = elsewhere(first, real).filter(_ -> success);
        return known.or(() -> first.length() < SHORTEST ? Optional.empty() : Nearest.of(first, real));
    }

    /// Whoever reads further names that the wallet lacks knows of several platforms.
    private static Optional<String> failed(String read, Set<String> real) {
        return real.contains(first(read)) ? Optional.empty()
                : Optional.ofNullable(FAILED_ELSEWHERE.get(first(read))).filter(real::contains);
    }

    private static String first(String path) {
        int dot = path.indexOf('.');
        return dot < 0 ? path : path.substring(0, dot);
    }

    /// The payload is no member of anything, so what is read there is a field of the payload itself.
    private static Optional<String> inside(String read, Set<String> real) {
        int dot = read.indexOf('.');
        String first = first(read);
        if (real.contains(first)) {
            return Optional.of(first);
        }
        return Use.WRAPPINGS.contains(first) && dot >= 0 ? inside(read.substring(dot + 1), real)
                : elsewhere(first, real);
    }

    private static Optional<String> elsewhere(String name, Set<String> real) {
        return Optional.ofNullable(ELSEWHERE.get(name)).filter(real::contains);
    }

    private static Finding finding(Located<String> read, String right, Object wallet) {
        return SAID.at(read.place(), Printable.of(read.value()), right, wallet).suggesting(right);
    }

    private static Set<String> names(Stream<PayloadTemplate> payloads) {
        Set<String> names = new TreeSet<>();
        payloads.forEach(payload -> names.addAll(payload.shape().propertyNames()));
        return names;
    }

    private static Stream<PayloadTemplate> success(Rules rules) {
        return Stream.concat(Stream.of(rules.success().payload(), rules.partial().payload()),
                rules.unregistered().success().stream());
    }

    private static Stream<PayloadTemplate> failure(Rules rules) {
        return Stream.concat(Stream.of(rules.none().payload(), rules.error().payload(), rules.partial().payload()),
                Stream.of(rules.signInRefused(), rules.timeout(), rules.badArgument())
                        .flatMap(each -> each.payload().stream()));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(more);
        return all;
    }
}

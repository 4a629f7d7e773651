package studio.authcode.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.JsonPointers;
import studio.authcode.project.Problem;
import studio.authcode.registry.RegisteredApp;

/// `app-id/conflict`: the project gives more than one app id.
final class IdConflict implements Rule {

    private static final String RULE = "app-id/conflict";
    private static final String KEY = "diagnosis.conflict.";
    private static final Pattern DOTTED = Pattern.compile("[A-Za-z][\\w-]*(?:[.][\\w-]+)++");
    private static final Pattern DIGITS = Pattern.compile("[0-9]{8,}");

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.of("two-manifests", Severity.WARNING),
                Cause.of("differs-in-code", Severity.WARNING),
                Cause.of("duplicate-key", Severity.WARNING),
                Cause.of("lockfile-of-other", Severity.WARNING))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return Stream.concat(
                subject.app().problems().stream().flatMap(problem -> finding(problem).stream()),
                inCode(subject)).toList();
    }

    private static Optional<Finding> finding(Problem problem) {
        return Optional.ofNullable(switch (problem) {
            case Problem.OtherManifest other -> said("two-manifests", problem, Printable.of(other.place().file()),
                    Printable.of(other.id()), Printable.of(other.otherFile()), Printable.of(other.otherId()));
            case Problem.DuplicateKey twice ->
                    said("duplicate-key", problem, Printable.of(JsonPointers.dotted(twice.pointer())));
            case Problem.ForeignLock lock -> said("lockfile-of-other", problem, lock.place().file(),
                    Printable.of(lock.says()), Printable.of(lock.instead()));
            default -> null;
        });
    }

    private static Finding said(String cause, Problem problem, Object... args) {
        return Finding.of(RULE, cause, Severity.WARNING, problem.place(), Text.of(KEY + cause, args),
                Text.of(KEY + cause + ".hint", args));
    }

    private static Stream<Finding> inCode(Subject subject) {
        Optional<String> own = subject.app().id().text();
        if (own.isEmpty()) {
            return Stream.empty();
        }
        String id = own.get();
        Set<String> registered = subject.known().stream()
                .filter(app -> subject.app().wallet().filter(app.wallet()::equals).isPresent())
                .map(RegisteredApp::id).collect(Collectors.toSet());
        return subject.sources().idLiterals().stream()
                .filter(literal -> !literal.text().equals(id))
                .filter(literal -> registered.contains(literal.text())
                        || literal.isNamedSo() && isOfThisKind(subject, id, literal.text()))
                .map(literal -> Finding.of(RULE, "differs-in-code", Severity.WARNING, literal.place(),
                        Text.of(KEY + "differs-in-code", Printable.of(literal.key()), Printable.of(literal.text()),
                                Printable.of(id)),
                        Text.of(KEY + "differs-in-code.hint", Printable.of(id))));
    }

    /// Code holds ids of other platforms too; one of this wallet has its shape.
    private static boolean isOfThisKind(Subject subject, String id, String text) {
        boolean ofTheRule = subject.wallet().flatMap(wallet -> wallet.rules().idPattern())
                .filter(rule -> rule.matches(text)).isPresent();
        return ofTheRule || Stream.of(DOTTED, DIGITS)
                .anyMatch(shape -> shape.matcher(text).matches() && shape.matcher(id).matches());
    }
}

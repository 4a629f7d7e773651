package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.RegisteredApp;

/// Compares one id that is not registered with everything that is known.
final class Inquiry {

    private static final int MOST_CANDIDATES = 5;

    private final Subject subject;
    private final WalletRules wallet;
    private final String id;
    /// The id as it looks: without what cannot be seen.
    private final String seen;
    private final List<Likeness> own;
    private final List<Likeness> foreign;
    private final Optional<RegisteredApp> owner;

    Inquiry(Subject subject, WalletRules wallet, String id) {
        this.subject = subject;
        this.wallet = wallet;
        this.id = id;
        this.seen = Fold.seen(id);
        this.own = inServiceFirst(ranked(subject.known().stream().filter(this::isOwn)));
        this.foreign = ranked(subject.known().stream().filter(app -> !isOwn(app)));
        this.owner = subject.known().stream().filter(app -> app.credentials().contains(seen))
                .min(Comparator.comparing(app -> !isOwn(app)));
    }

    private boolean isOwn(RegisteredApp app) {
        return app.wallet().equals(wallet.wallet());
    }

    private List<Likeness> ranked(Stream<RegisteredApp> apps) {
        List<Likeness> alike = apps.flatMap(app -> Likeness.of(id, app).stream()).toList();
        return alike.stream()
                .map(each -> alike.stream().filter(each::isAsMuchAs).count() > 1 ? each.lessSure() : each)
                .sorted(Comparator.comparing(Likeness::confidence).thenComparing(Likeness::kind)
                        .thenComparingInt(Likeness::distance).thenComparing(each -> each.app().id()))
                .toList();
    }

    /// An app that is out of service is not what is meant where one in service differs in the same way.
    private List<Likeness> inServiceFirst(List<Likeness> alike) {
        if (alike.isEmpty() || isInService(alike.getFirst()) || alike.getFirst().kind() == Likeness.Kind.EXACT) {
            return alike;
        }
        Likeness first = alike.getFirst();
        return alike.stream().sorted(Comparator.comparing((Likeness each) ->
                each.kind() != first.kind() || !isInService(each))).toList();
    }

    private boolean isInService(Likeness likeness) {
        return likeness.app().activeIn(subject.environment());
    }

    IdSuspicion run() {
        Optional<RegisteredApp> owned = owner.filter(this::isOwn);
        Optional<RegisteredApp> nearest = own.stream().findFirst().map(Likeness::app).or(() -> owned);
        Optional<RegisteredApp> meant = isElsewhere() ? Optional.empty() : own.isEmpty() ? owned : onlyOne();
        return new IdSuspicion(id, causes(), candidates(), nearest, meant, other());
    }

    private Optional<RegisteredApp> onlyOne() {
        List<Likeness> exact = own.stream().filter(each -> each.kind() == Likeness.Kind.EXACT).toList();
        List<Likeness> fitting = exact.isEmpty() ? own : exact;
        return fitting.stream().limit(1)
                .filter(each -> fitting.size() == 1 && (!exact.isEmpty() || isInService(each)))
                .map(Likeness::app).findFirst();
    }

    private List<Candidate> candidates() {
        Stream<Candidate> byKey = owner.stream().map(app -> Candidate.of(app, IdCause.CREDENTIAL));
        Stream<Candidate> here = own.stream().map(each -> Candidate.of(each.app(), List.copyOf(each.causes()),
                each.confidence()));
        Stream<Candidate> there = foreign.stream().map(each -> Candidate.of(each.app(), elsewhere(each),
                each.confidence()));
        return Stream.of(byKey, here, there).flatMap(each -> each)
                .sorted(Comparator.comparing(Candidate::confidence)).limit(MOST_CANDIDATES).toList();
    }

    /// The other wallet is the cause, whatever else differs.
    private List<IdCause> elsewhere(Likeness likeness) {
        List<IdCause> causes = new ArrayList<>(List.of(IdCause.OTHER_WALLET));
        if (!likeness.app().id().equals(id)) {
            causes.addAll(likeness.causes());
        }
        return causes;
    }

    /// An id is another wallet's where that is surer than that it is one of this wallet's own.
    private boolean isElsewhere() {
        return !foreign.isEmpty() && (own.isEmpty()
                || foreign.getFirst().confidence().compareTo(own.getFirst().confidence()) < 0);
    }

    /// What an id is comes before how it is written, unless the way it is written keeps it from being a registered one.
    private List<IdCause> causes() {
        if (isElsewhere()) {
            return elsewhere(foreign.getFirst());
        }
        Set<IdCause> whatItIs = whatItIs();
        if (!own.isEmpty()) {
            whatItIs.addAll(own.getFirst().causes());
            return List.copyOf(whatItIs);
        }
        Set<IdCause> causes = new LinkedHashSet<>(whatItIs);
        causes.addAll(faults());
        return causes.isEmpty() ? List.of(IdCause.UNKNOWN) : List.copyOf(causes);
    }

    private Set<IdCause> whatItIs() {
        Set<IdCause> causes = EnumSet.noneOf(IdCause.class);
        boolean meantSo = own.stream().limit(1).anyMatch(likeness -> Placeholders.matches(likeness.app().id()));
        if (Placeholders.matches(seen) && !meantSo) {
            causes.add(IdCause.PLACEHOLDER);
        }
        if (other().isPresent()) {
            causes.add(IdCause.OTHER_WALLET);
        }
        if (owner.isPresent()) {
            causes.add(IdCause.CREDENTIAL);
        }
        if (seen.contains("/") || seen.contains("\\")) {
            causes.add(IdCause.URL_OR_PATH);
        }
        return causes;
    }

    /// What is wrong with the writing whatever is registered.
    private Set<IdCause> faults() {
        Set<IdCause> causes = EnumSet.noneOf(IdCause.class);
        Stream.of(Fold.WHITESPACE, Fold.INVISIBLE, Fold.HOMOGLYPH, Fold.NORMALIZATION)
                .filter(fold -> fold.changes(Fold.undo(id, fold.earlier(), "")))
                .forEach(fold -> causes.add(fold.cause()));
        return causes;
    }

    private Optional<IdSuspicion.Other> other() {
        Optional<RegisteredApp> same =
                foreign.stream().map(Likeness::app).filter(app -> app.id().equals(id)).findFirst();
        if (same.isPresent() || isElsewhere()) {
            RegisteredApp app = same.orElseGet(() -> foreign.getFirst().app());
            return Optional.of(new IdSuspicion.Other(app.wallet(), Optional.of(app)));
        }
        return wallet.rules().idPattern().filter(rule -> !rule.matches(seen))
                .flatMap(_ -> shapedLike()).map(found -> new IdSuspicion.Other(found, Optional.empty()));
    }

    private Optional<String> shapedLike() {
        return subject.wallets().stream()
                .filter(each -> !each.wallet().equals(wallet.wallet()))
                .filter(each -> each.rules().idPattern().filter(rule -> rule.matches(seen)
                        && seen.length() <= rule.maxLength()).isPresent())
                .map(WalletRules::wallet).findFirst();
    }
}

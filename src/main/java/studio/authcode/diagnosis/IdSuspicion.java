package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.RegisteredApp;

/// Why an id is not registered: every cause that holds, and which registered app is meant.
///
/// @param id as it is written
/// @param causes at least one; the first is the cause
/// @param nearest the registered app of this wallet that is most like it
/// @param meant the registered app, where exactly one fits
/// @param otherWallet the wallet it belongs to, where it is another one
record IdSuspicion(String id, Set<IdCause> causes, Optional<RegisteredApp> nearest, Optional<RegisteredApp> meant,
        Optional<String> otherWallet) {

    /// Returns the suspicion; empty where the id is registered, or there is no id or no wallet.
    static Optional<IdSuspicion> of(Subject subject) {
        if (subject.registered().isPresent() || subject.wallet().isEmpty()) {
            return Optional.empty();
        }
        return subject.app().id().text().map(id -> new Inquiry(subject, subject.wallet().get(), id).run());
    }

    IdCause cause() {
        return causes.iterator().next();
    }

    /// Returns the causes that hold beside the first one.
    List<IdCause> others() {
        return causes.stream().skip(1).toList();
    }

    /// Compares one id with everything that is known.
    private record Inquiry(Subject subject, WalletRules wallet, String id) {

        IdSuspicion run() {
            List<Likeness> alike = new ArrayList<>(subject.known().stream()
                    .filter(app -> app.wallet().equals(wallet.wallet()))
                    .flatMap(app -> Likeness.of(id, app).stream()).toList());
            alike.sort(Comparator.comparing(Likeness::kind).thenComparingInt(Likeness::distance)
                    .thenComparing(each -> each.app().id()));
            Optional<Likeness> best = alike.stream().findFirst();
            Optional<RegisteredApp> owner = owner();
            Set<IdCause> causes = EnumSet.noneOf(IdCause.class);
            causes.addAll(best.map(Likeness::causes).orElseGet(this::ownFaults));
            addOthers(causes, owner, best);
            Optional<RegisteredApp> own = owner.filter(app -> app.wallet().equals(wallet.wallet()));
            return new IdSuspicion(id, causes, best.map(Likeness::app).or(() -> own),
                    best.isPresent() ? onlyOne(alike) : own, otherWallet());
        }

        private void addOthers(Set<IdCause> causes, Optional<RegisteredApp> owner, Optional<Likeness> best) {
            boolean meantSo = best.filter(likeness -> Placeholders.matches(likeness.app().id())).isPresent();
            if (Placeholders.matches(id) && !meantSo) {
                causes.add(IdCause.PLACEHOLDER);
            }
            if (otherWallet().isPresent()) {
                causes.add(IdCause.OTHER_WALLET);
            }
            if (owner.isPresent()) {
                causes.add(IdCause.CREDENTIAL);
            }
            if (id.contains("/") || id.contains("\\")) {
                causes.add(IdCause.URL_OR_PATH);
            }
            if (causes.isEmpty()) {
                causes.add(IdCause.UNKNOWN);
            }
        }

        /// What is wrong with the id whatever is registered.
        private Set<IdCause> ownFaults() {
            Set<IdCause> causes = EnumSet.noneOf(IdCause.class);
            Stream.of(Fold.WHITESPACE, Fold.INVISIBLE, Fold.HOMOGLYPH, Fold.NORMALIZATION)
                    .filter(fold -> fold.changes(Fold.undo(id, earlier(fold))))
                    .forEach(fold -> causes.add(fold.cause()));
            return causes;
        }

        private static Set<Fold> earlier(Fold fold) {
            Set<Fold> folds = EnumSet.allOf(Fold.class);
            folds.removeIf(other -> other.compareTo(fold) >= 0);
            return folds;
        }

        private static Optional<RegisteredApp> onlyOne(List<Likeness> alike) {
            List<Likeness> exact = alike.stream().filter(each -> each.kind() == Likeness.Kind.EXACT).toList();
            List<Likeness> fitting = exact.isEmpty() ? alike : exact;
            return fitting.size() == 1 ? Optional.of(fitting.getFirst().app()) : Optional.empty();
        }

        /// The app whose key or secret this is.
        private Optional<RegisteredApp> owner() {
            String bare = id.strip();
            return subject.known().stream()
                    .filter(app -> app.credentials().contains(bare))
                    .min(Comparator.comparing(app -> !app.wallet().equals(wallet.wallet())));
        }

        private Optional<String> otherWallet() {
            Optional<String> registered = subject.known().stream()
                    .filter(app -> !app.wallet().equals(wallet.wallet()) && app.id().equals(id))
                    .map(RegisteredApp::wallet).findFirst();
            return registered.or(() -> wallet.rules().idPattern()
                    .filter(own -> !own.pattern().matcher(id).matches())
                    .flatMap(_ -> shapedLike()));
        }

        private Optional<String> shapedLike() {
            return subject.wallets().stream()
                    .filter(other -> !other.wallet().equals(wallet.wallet()))
                    .filter(other -> other.rules().idPattern().filter(rule -> rule.pattern().matcher(id).matches()
                            && id.length() <= rule.maxLength()).isPresent())
                    .map(WalletRules::wallet).findFirst();
        }
    }
}

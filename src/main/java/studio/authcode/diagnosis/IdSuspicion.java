package studio.authcode.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.registry.RegisteredApp;

/// Why an id is not registered: every cause that holds, and which registered apps may be meant.
///
/// @param id as it is written
/// @param causes at least one; the first is the cause
/// @param candidates what may be meant, the likeliest first
/// @param nearest the registered app of this wallet that is most like it
/// @param meant the registered app of this wallet, where exactly one fits
/// @param other what it belongs to, where that is another wallet
record IdSuspicion(String id, List<IdCause> causes, List<Candidate> candidates, Optional<RegisteredApp> nearest,
        Optional<RegisteredApp> meant, Optional<Other> other) {

    /// Another wallet.
    ///
    /// @param near the app there; empty where the id only has the form of that wallet's
    record Other(String wallet, Optional<RegisteredApp> near) {
    }

    /// Returns the suspicion; empty where the id is registered, or there is no id or no wallet.
    static Optional<IdSuspicion> of(Subject subject) {
        if (subject.registered().isPresent() || subject.wallet().isEmpty()) {
            return Optional.empty();
        }
        return subject.app().id().text().map(id -> new Inquiry(subject, subject.wallet().get(), id).run());
    }

    IdCause cause() {
        return causes.getFirst();
    }

    /// Returns the causes that hold beside the first one.
    List<IdCause> others() {
        return causes.subList(1, causes.size());
    }

    /// Returns how sure it is that the one app that fits is meant.
    Confidence confidence() {
        return candidates.stream().filter(each -> meant.filter(each.app()::equals).isPresent())
                .map(Candidate::confidence).min(Comparator.naturalOrder()).orElse(Confidence.POSSIBLE);
    }

    /// Returns the apps of this wallet that fit alike, where there are several.
    Stream<RegisteredApp> choices(String wallet) {
        return candidates.stream().map(Candidate::app).filter(app -> app.wallet().equals(wallet)).distinct();
    }
}

package studio.authcode.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.project.AppId;
import studio.authcode.project.AppId.Stray;
import studio.authcode.project.IdMove;
import studio.authcode.project.IdSource;
import studio.authcode.project.JsonPointers;
import studio.authcode.wallet.ProjectRules.IdPlace;

/// Repairs ids that stand at the wrong place, by moving them or renaming their key.
final class MoveFix {

    private MoveFix() {
    }

    /// Moves an id that counts where it stands; certain where no other such place may then
    /// contradict it.
    static Optional<Fix> of(Subject subject, AppId.Found found) {
        boolean alone = subject.wallet().filter(wallet -> wallet.rules().alternatives().size() == 1).isPresent();
        return of(subject, found.source(), alone);
    }

    /// Moves the first of the ids that do not count where they stand; certain where all say the same and it is an
    /// app id without doubt: because it is registered or like one that is, or its key is the right one but for its
    /// spelling.
    ///
    /// @param strays at least one
    static Optional<Fix> of(Subject subject, List<Stray> strays) {
        Stray first = strays.getFirst();
        boolean agreed = strays.stream().allMatch(stray -> stray.id().equals(first.id()));
        return proper(subject).flatMap(place -> of(subject, first.source(),
                agreed && (isKnown(subject, first.id()) || resembles(first.key(), place))));
    }

    private static boolean isKnown(Subject subject, String id) {
        return subject.known().stream()
                .anyMatch(app -> subject.app().wallet().filter(app.wallet()::equals).isPresent()
                        && (app.id().equals(id) || Likeness.of(id, app).isPresent()));
    }

    private static boolean resembles(String key, IdPlace place) {
        return letters(key).equals(letters(JsonPointers.segments(place.pointer()).getLast()));
    }

    private static String letters(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static Optional<Fix> of(Subject subject, IdSource from, boolean safe) {
        return proper(subject).flatMap(place -> IdMove.edits(subject.app().texts(), from, place)
                .map(edits -> new Fix(Text.of("diagnosis.misplaced.fix-move", JsonPointers.dotted(place.pointer())),
                        safe, edits)));
    }

    private static Optional<IdPlace> proper(Subject subject) {
        return subject.wallet().flatMap(wallet -> wallet.rules().appId());
    }
}

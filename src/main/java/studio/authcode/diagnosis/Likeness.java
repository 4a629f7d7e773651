package studio.authcode.diagnosis;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.registry.RegisteredApp;

/// How an id that is not registered resembles one that is.
///
/// @param app the registered app
/// @param kind what remains when everything that cannot be seen is undone
/// @param distance how many single mistakes remain; 0 for a likeness that is exact
/// @param causes every difference
record Likeness(RegisteredApp app, Kind kind, int distance, Set<IdCause> causes) {

    private static final int LONGEST = 512;
    private static final int SHORTEST_PART = 4;
    private static final int LETTERS_PER_TYPO = 6;
    private static final int MOST_TYPOS = 2;

    /// What remains of the difference, the smallest first.
    enum Kind { EXACT, TRUNCATED, EXTRA_SUFFIX, TYPO }

    /// Returns the likeness, if there is any.
    static Optional<Likeness> of(String written, RegisteredApp app) {
        if (written.length() > LONGEST || app.id().length() > LONGEST) {
            return Optional.empty();
        }
        Pair pair = new Pair(written, app.id());
        Set<Fold> all = EnumSet.allOf(Fold.class);
        for (Kind kind : Kind.values()) {
            if (pair.holds(kind, all, MOST_TYPOS)) {
                int distance = kind == Kind.TYPO ? pair.edits(all) : 0;
                return Optional.of(new Likeness(app, kind, distance, pair.causes(kind, distance)));
            }
        }
        return Optional.empty();
    }

    /// The two ids.
    private record Pair(String written, String registered) {

        boolean holds(Kind kind, Set<Fold> folds, int most) {
            String w = Fold.undo(written, folds);
            String r = Fold.undo(registered, folds);
            return switch (kind) {
                case EXACT -> w.equals(r);
                case TRUNCATED -> w.length() < r.length() && w.length() >= Math.max(SHORTEST_PART, r.length() / 2)
                        && (r.startsWith(w) || r.endsWith(w));
                case EXTRA_SUFFIX -> r.length() >= SHORTEST_PART && w.length() > r.length() && w.startsWith(r);
                case TYPO -> edits(folds) <= Math.min(most, Math.min(w.length(), r.length()) / LETTERS_PER_TYPO);
            };
        }

        int edits(Set<Fold> folds) {
            return Edits.between(Fold.undo(written, folds), Fold.undo(registered, folds), MOST_TYPOS);
        }

        /// A fold is part of the difference where the likeness ends when it is not undone.
        Set<IdCause> causes(Kind kind, int distance) {
            Set<IdCause> causes = EnumSet.noneOf(IdCause.class);
            for (Fold fold : Fold.values()) {
                if (!holds(kind, EnumSet.complementOf(EnumSet.of(fold)), distance)) {
                    causes.add(fold.cause());
                }
            }
            switch (kind) {
                case TRUNCATED -> causes.add(IdCause.TRUNCATED);
                case EXTRA_SUFFIX -> causes.add(IdCause.EXTRA_SUFFIX);
                case TYPO -> causes.add(IdCause.TYPO);
                case EXACT -> {
                    if (causes.isEmpty()) {
                        causes.add(redundant());
                    }
                }
            }
            return causes;
        }

        /// Where two folds undo the same difference, neither is needed; the earlier one names it.
        private IdCause redundant() {
            return Stream.of(Fold.values()).filter(fold -> fold.changes(written)).findFirst()
                    .orElse(Fold.NORMALIZATION).cause();
        }
    }
}

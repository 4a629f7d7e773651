package studio.authcode.diagnosis;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Edits;
import studio.authcode.project.Slashes;
import studio.authcode.registry.RegisteredApp;

/// How an id that is not registered resembles one that is.
///
/// @param app the registered app
/// @param kind what remains when everything that cannot be seen is undone
/// @param distance how many characters are missing, too many or wrong then
/// @param causes every difference
/// @param confidence how sure it is that this app is meant, if it is the only one
record Likeness(RegisteredApp app, Kind kind, int distance, Set<IdCause> causes, Confidence confidence) {

    private static final int LONGEST = 512;
    private static final double MOST_AGREES = 0.8;
    private static final Pattern USUAL_SUFFIX = Pattern.compile(
            "(?i)[-_.@:+/]?(?:dev|develop|development|test|testing|staging|stage|stg|sandbox|uat|qa|beta|alpha|debug"
            + "|local|demo|prod|production|release|live|new|old|copy|app|v?[0-9]+(?:[.][0-9]+)*)|[-_.@:+/,;]+");

    /// What remains of the difference, the smallest first.
    enum Kind { EXACT, ADDRESS, TRUNCATED, EXTRA_SUFFIX, TYPO }

    /// Returns the likeness, if there is any.
    static Optional<Likeness> of(String written, RegisteredApp app) {
        if (written.length() > LONGEST || app.id().length() > LONGEST) {
            return Optional.empty();
        }
        Pair pair = new Pair(written, app.id());
        return Stream.of(Kind.values()).filter(kind -> pair.holds(kind, Fold.all())).findFirst()
                .map(kind -> new Likeness(app, kind, pair.distance(kind), pair.causes(kind), pair.confidence(kind)));
    }

    boolean isAsMuchAs(Likeness other) {
        return kind == other.kind && distance == other.distance && app.wallet().equals(other.app.wallet());
    }

    Likeness lessSure() {
        return new Likeness(app, kind, distance, causes, confidence.less());
    }

    /// The two ids.
    private record Pair(String written, String registered) {

        boolean holds(Kind kind, Set<Fold> folds) {
            String w = Fold.undo(written, folds, registered);
            String r = Fold.undo(registered, folds, written);
            return switch (kind) {
                case EXACT -> w.equals(r);
                case ADDRESS -> Parts.isAddressOf(w, r);
                case TRUNCATED -> Parts.isTruncated(w, r);
                case EXTRA_SUFFIX -> Parts.isExtended(w, r);
                case TYPO -> Parts.typos(w, r).isPresent();
            };
        }

        int distance(Kind kind) {
            String w = Fold.undo(written, Fold.all(), registered);
            String r = Fold.undo(registered, Fold.all(), written);
            return switch (kind) {
                case EXACT, ADDRESS -> 0;
                case TRUNCATED, EXTRA_SUFFIX -> Math.abs(w.length() - r.length());
                case TYPO -> Parts.typos(w, r).orElseThrow();
            };
        }

        Confidence confidence(Kind kind) {
            String w = Fold.undo(written, Fold.all(), registered);
            String r = Fold.undo(registered, Fold.all(), written);
            if (kind == Kind.EXACT || kind == Kind.ADDRESS) {
                return Confidence.CERTAIN;
            }
            boolean usual = kind == Kind.EXTRA_SUFFIX && USUAL_SUFFIX.matcher(w.substring(r.length())).matches();
            double agrees = 1 - (double) distance(kind) / Math.max(w.length(), r.length());
            return usual || agrees >= MOST_AGREES ? Confidence.PROBABLE : Confidence.POSSIBLE;
        }

        /// A fold is part of the difference where the likeness ends when it is not undone.
        Set<IdCause> causes(Kind kind) {
            Set<IdCause> causes = EnumSet.noneOf(IdCause.class);
            for (Fold fold : Fold.values()) {
                if (!holdsAsWell(kind, Fold.allBut(fold))) {
                    causes.add(fold.cause());
                }
            }
            switch (kind) {
                case ADDRESS -> causes.add(IdCause.URL_OR_PATH);
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

        /// Tells whether the likeness is no smaller where fewer differences are undone.
        private boolean holdsAsWell(Kind kind, Set<Fold> folds) {
            String w = Fold.undo(written, folds, registered);
            String r = Fold.undo(registered, folds, written);
            return kind == Kind.TYPO
                    ? Parts.typos(w, r).filter(count -> count <= distance(kind)).isPresent() : holds(kind, folds);
        }

        /// Where two folds undo the same difference, neither is needed; the earlier one names it.
        private IdCause redundant() {
            return Stream.of(Fold.values()).filter(fold -> fold.changes(written)).findFirst()
                    .orElse(Fold.NORMALIZATION).cause();
        }
    }

    /// How much of one text is in another.
    private static final class Parts {

        private static final int SHORTEST = 4;
        private static final int LETTERS_PER_TYPO = 6;
        private static final int MOST_TYPOS = 3;
        private static final int GAP = 3;
        private static final List<String> ELLIPSES = List.of("...", "…");

        private Parts() {
        }

        /// The id as part of an address, or with slashes for its dots.
        static boolean isAddressOf(String w, String r) {
            if (r.length() < SHORTEST || !w.contains("/") && !w.contains("\\")) {
                return false;
            }
            String path = w.replace('\\', '/');
            int at = path.lastIndexOf(r);
            int end = at + r.length();
            boolean within = at > 0 && isBorder(path.charAt(at - 1))
                    && (end == path.length() || isBorder(path.charAt(end)));
            return within || Slashes.stripped(path).replace('/', '.').equals(r);
        }

        private static boolean isBorder(char c) {
            return "/?&=#:@".indexOf(c) >= 0;
        }

        /// A part of the front, the back or the middle is gone; the middle's must be more than a slip.
        static boolean isTruncated(String w, String r) {
            String part = w;
            for (String ellipsis : ELLIPSES) {
                part = part.replace(ellipsis, "");
            }
            int most = r.length() - Math.max(SHORTEST, r.length() / 2);
            int gone = r.length() - part.length();
            if (gone <= 0 || gone > most) {
                return false;
            }
            int front = common(part, r, true);
            int back = Math.min(common(part, r, false), part.length() - front);
            boolean atAnEnd = r.startsWith(part) || r.endsWith(part);
            return atAnEnd || front + back == part.length() && gone >= GAP;
        }

        private static int common(String a, String b, boolean front) {
            int most = Math.min(a.length(), b.length());
            int i = 0;
            while (i < most && (front ? a.charAt(i) == b.charAt(i)
                    : a.charAt(a.length() - 1 - i) == b.charAt(b.length() - 1 - i))) {
                i++;
            }
            return i;
        }

        static boolean isExtended(String w, String r) {
            return r.length() >= SHORTEST && w.length() > r.length() && w.startsWith(r);
        }

        /// How many slips there are, where they are few enough for the length; something in front counts as one.
        static Optional<Integer> typos(String w, String r) {
            int shorter = Math.min(w.length(), r.length());
            int most = shorter < SHORTEST ? 0 : Math.clamp(shorter / LETTERS_PER_TYPO, 1, MOST_TYPOS);
            int count = Edits.between(w, r, most);
            boolean prefixed = r.length() >= 2 * SHORTEST && w.length() > r.length() && w.endsWith(r)
                    && !Character.isLetterOrDigit(w.charAt(w.length() - r.length() - 1));
            return count <= most ? Optional.of(count) : prefixed ? Optional.of(1) : Optional.empty();
        }
    }
}

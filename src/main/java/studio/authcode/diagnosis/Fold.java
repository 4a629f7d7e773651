package studio.authcode.diagnosis;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;

/// Ways in which two ids may differ although they look the same, in the order in which they must be undone.
enum Fold {
    WHITESPACE(IdCause.WHITESPACE, (text, _) -> without(text, Fold::isWhitespace)),
    INVISIBLE(IdCause.INVISIBLE_CHARACTER, (text, _) -> without(text, Fold::isInvisible)),
    HOMOGLYPH(IdCause.HOMOGLYPH, Confusables::replace),
    NORMALIZATION(IdCause.UNICODE_NORMALIZATION, (text, _) -> Normalizer.normalize(text, Normalizer.Form.NFKC)),
    CASE(IdCause.CASE_DIFFERS, (text, _) -> text.toLowerCase(Locale.ROOT));

    private static final Set<Fold> ALL = Set.of(values());

    private final IdCause cause;
    private final BinaryOperator<String> undo;

    Fold(IdCause cause, BinaryOperator<String> undo) {
        this.cause = cause;
        this.undo = undo;
    }

    IdCause cause() {
        return cause;
    }

    boolean changes(String text) {
        return !undo.apply(text, "").equals(text);
    }

    /// Undoes these differences in a text.
    ///
    /// @param other what the text is compared with
    static String undo(String text, Set<Fold> folds, String other) {
        if (isPlain(text)) {
            return folds.contains(CASE) ? text.toLowerCase(Locale.ROOT) : text;
        }
        String undone = text;
        for (Fold fold : values()) {
            undone = folds.contains(fold) ? fold.undo.apply(undone, other) : undone;
        }
        return undone;
    }

    /// Undoes everything but case, without anything to compare with.
    static String seen(String text) {
        return undo(text, EnumSet.complementOf(EnumSet.of(CASE)), "");
    }

    /// Returns every way but one.
    static Set<Fold> allBut(Fold fold) {
        return EnumSet.complementOf(EnumSet.of(fold));
    }

    /// Returns every way.
    static Set<Fold> all() {
        return ALL;
    }

    /// Returns the ways that are undone before this one.
    Set<Fold> earlier() {
        Set<Fold> folds = EnumSet.noneOf(Fold.class);
        for (Fold fold : values()) {
            if (fold.compareTo(this) < 0) {
                folds.add(fold);
            }
        }
        return folds;
    }

    /// In what can be seen of ASCII only case can be undone.
    private static boolean isPlain(String text) {
        return text.chars().allMatch(c -> c > ' ' && c < 0x7F);
    }

    private static String without(String text, IntPredicate dropped) {
        return text.codePoints().filter(dropped.negate())
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// No-break spaces are not among what Java calls white space: they look like nothing is wrong.
    private static boolean isWhitespace(int c) {
        return Character.isWhitespace(c);
    }

    private static boolean isInvisible(int c) {
        return switch (Character.getType(c)) {
            case Character.FORMAT -> true;
            case Character.CONTROL, Character.SPACE_SEPARATOR -> !isWhitespace(c);
            default -> c >= 0xFE00 && c <= 0xFE0F || c >= 0xE0100 && c <= 0xE01EF
                    || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x2800 || c == 0x3164 || c == 0xFFA0;
        };
    }
}

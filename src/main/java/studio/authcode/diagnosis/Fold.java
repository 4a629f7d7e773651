package studio.authcode.diagnosis;

import java.text.Normalizer;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Ways in which two ids may differ although they look the same, in the order in which they must be undone.
enum Fold {
    WHITESPACE(IdCause.WHITESPACE, text -> without(text, Fold::isWhitespace)),
    INVISIBLE(IdCause.INVISIBLE_CHARACTER, text -> without(text, Fold::isInvisible)),
    HOMOGLYPH(IdCause.HOMOGLYPH, Fold::withoutLookAlikes),
    NORMALIZATION(IdCause.UNICODE_NORMALIZATION, text -> Normalizer.normalize(text, Normalizer.Form.NFKC)),
    CASE(IdCause.CASE_DIFFERS, text -> text.toLowerCase(Locale.ROOT));

    private final IdCause cause;
    private final UnaryOperator<String> undo;

    Fold(IdCause cause, UnaryOperator<String> undo) {
        this.cause = cause;
        this.undo = undo;
    }

    IdCause cause() {
        return cause;
    }

    boolean changes(String text) {
        return !undo.apply(text).equals(text);
    }

    static String undo(String text, Set<Fold> folds) {
        String undone = text;
        for (Fold fold : EnumSet.allOf(Fold.class)) {
            undone = folds.contains(fold) ? fold.undo.apply(undone) : undone;
        }
        return undone;
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
            default -> c >= 0xFE00 && c <= 0xFE0F || c == 0x034F || c == 0x115F || c == 0x1160 || c == 0x3164;
        };
    }

    private static String withoutLookAlikes(String text) {
        return text.codePoints().map(c -> LookAlikes.LATIN.getOrDefault(c, c))
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
    }

    /// Foreign letters and signs that look like ASCII ones.
    private static final class LookAlikes {

        private static final String CYRILLIC = "аa еe оo рp сc уy хx іi јj ѕs ԁd ԛq ԝw һh ӏl ѵv "
                + "АA ВB ЕE КK МM НH ОO РP СC ТT УY ХX ІI ЈJ ЅS Ԍg ԚQ ԜW ӀI";
        private static final String GREEK = "αa οo νv ρp υu ιi κk τt χx γy ϲc ϳj "
                + "ΑA ΒB ΕE ΖZ ΗH ΙI ΚK ΜM ΝN ΟO ΡP ΤT ΥY ΧX";
        private static final String OTHERS = "ıi ɡg ɑa ʟL օo ոn ⲟo ‐- ‑- ‒- –- —- −- ․. 。. ·. ⁄/ ‗_";

        static final Map<Integer, Integer> LATIN = Stream.of(CYRILLIC, GREEK, OTHERS)
                .flatMap(table -> Stream.of(table.split(" ")))
                .collect(Collectors.toUnmodifiableMap(pair -> pair.codePointAt(0), pair -> pair.codePointAt(1)));

        private LookAlikes() {
        }
    }
}

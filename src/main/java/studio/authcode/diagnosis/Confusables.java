package studio.authcode.diagnosis;

import com.ibm.icu.text.SpoofChecker;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Foreign letters and signs that look like ASCII ones, by the Unicode table of confusables.
final class Confusables {

    private static final int FIRST = '!';
    private static final int LAST = '~';
    private static final int PUNCTUATION = 0x2000;
    private static final int PUNCTUATION_END = 0x206F;

    private Confusables() {
    }

    static boolean isAscii(int c) {
        return c <= LAST + 1;
    }

    static boolean isAscii(String text) {
        return text.chars().allMatch(Confusables::isAscii);
    }

    /// Replaces each foreign character by the ASCII one that it looks like. Where several look alike, the one at the
    /// same position of the other text is taken, else one that occurs there, else the first.
    static String replace(String text, String other) {
        if (isAscii(text)) {
            return text;
        }
        int[] points = text.codePoints().toArray();
        int[] others = other.codePoints().toArray();
        StringBuilder replaced = new StringBuilder(text.length());
        for (int i = 0; i < points.length; i++) {
            List<Integer> alike = alike(points[i]);
            replaced.appendCodePoint(alike.isEmpty() ? points[i] : best(alike, i, others));
        }
        return replaced.toString();
    }

    private static int best(List<Integer> alike, int position, int... others) {
        if (position < others.length && alike.contains(others[position])) {
            return others[position];
        }
        return IntStream.of(others).filter(alike::contains).findFirst().orElse(alike.getFirst());
    }

    /// Returns the ASCII characters that a foreign one is taken for, small letters first; none for another form of the
    /// same letter, such as a full-width one, which normalization undoes.
    private static List<Integer> alike(int c) {
        if (isAscii(c) || isAnotherForm(c)) {
            return List.of();
        }
        int upper = Character.toUpperCase(c);
        Stream<Integer> own = Table.alike(c).stream();
        Stream<Integer> bySize = upper == c || isAscii(upper) ? Stream.of()
                : Table.alike(upper).stream().filter(Character::isUpperCase).map(Character::toLowerCase);
        return Stream.concat(own, bySize).distinct().toList();
    }

    private static boolean isAnotherForm(int c) {
        boolean sign = c >= PUNCTUATION && c <= PUNCTUATION_END;
        return !sign && isAscii(Normalizer.normalize(Character.toString(c), Normalizer.Form.NFKC));
    }

    /// The table, which is large and is loaded by the first foreign character only.
    private static final class Table {

        private static final SpoofChecker CHECKER =
                new SpoofChecker.Builder().setChecks(SpoofChecker.CONFUSABLE).build();
        private static final Map<String, List<Integer>> ASCII = IntStream.rangeClosed(FIRST, LAST).boxed()
                .sorted((a, b) -> Boolean.compare(Character.isLowerCase(b), Character.isLowerCase(a)))
                .collect(Collectors.groupingBy(Table::skeleton));

        private Table() {
        }

        static List<Integer> alike(int c) {
            return ASCII.getOrDefault(skeleton(c), List.of());
        }

        private static String skeleton(int c) {
            return CHECKER.getSkeleton(Character.toString(c));
        }
    }
}

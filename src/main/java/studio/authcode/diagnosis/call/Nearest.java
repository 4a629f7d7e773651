package studio.authcode.diagnosis.call;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import studio.authcode.base.Edits;

/// Finds the name that was probably meant.
final class Nearest {

    private static final int LETTERS_PER_SLIP = 4;

    private Nearest() {
    }

    /// Returns the name that differs least, in case, separators or a few slips; empty where none is near.
    static Optional<String> of(String written, Collection<String> names) {
        String plain = plain(written);
        int most = Math.max(1, plain.length() / LETTERS_PER_SLIP);
        return names.stream().filter(name -> distance(plain, name, most) <= most)
                .min(Comparator.comparingInt((String name) -> distance(plain, name, most))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int distance(String plain, String name, int most) {
        return Edits.between(plain, plain(name), most);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[_.\\s-]", "");
    }
}

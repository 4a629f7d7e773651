package studio.authcode.diagnosis.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Invents app ids.
final class Ids {

    private static final String CONSONANTS = "bcdghkptvxz";
    private static final String VOWELS = "aeou";

    private Ids() {
    }

    /// Returns an id that obeys the documented rule of wallets that keep it in the manifest.
    static String named(RandomGenerator random) {
        return Texts.pick(random, "vn", "com", "asia") + "." + word(random, 2) + "." + word(random, 3);
    }

    static String word(RandomGenerator random, int syllables) {
        return IntStream.range(0, syllables)
                .mapToObj(_ -> "" + CONSONANTS.charAt(random.nextInt(CONSONANTS.length()))
                        + VOWELS.charAt(random.nextInt(VOWELS.length())))
                .collect(Collectors.joining());
    }

    static String digits(RandomGenerator random, int length) {
        return IntStream.range(0, length).mapToObj(i -> String.valueOf(i == 0 ? 3 : random.nextInt(10)))
                .collect(Collectors.joining());
    }

    /// Returns some ids of the same kind that are far from each other.
    static List<String> apart(RandomGenerator random, int count, boolean named) {
        List<String> ids = new ArrayList<>();
        while (ids.size() < count) {
            String id = named ? named(random) : digits(random, 19);
            if (ids.stream().allMatch(other -> differences(other, id) > 5)) {
                ids.add(id);
            }
        }
        return ids;
    }

    private static int differences(String a, String b) {
        return (int) IntStream.range(0, Math.min(a.length(), b.length()))
                .filter(i -> a.charAt(i) != b.charAt(i)).count();
    }
}

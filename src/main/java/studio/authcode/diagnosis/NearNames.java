package studio.authcode.diagnosis;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import studio.authcode.base.Edits;

/// Names such as `app-id/unregistered`, and which of them one that is not there may mean.
///
/// @param heads what is suggested for a family such as `app-id`
/// @param names all of them
public record NearNames(List<String> heads, List<String> names) {

    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_SUGGESTED = 3;

    /// Returns the names that are most like one that is not there: those of a family, else those that differ by a few
    /// slips, else those that hold it or a word of it.
    public List<String> of(String name) {
        String asked = name.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST_SLIPS, asked.length() / LETTERS_PER_SLIP);
        List<String> family = heads.stream().filter(each -> each.startsWith(asked + "/")).toList();
        if (!family.isEmpty()) {
            return family;
        }
        List<String> slips = names.stream()
                .filter(each -> distance(each, asked) <= most)
                .sorted(Comparator.comparingInt(each -> distance(each, asked)))
                .limit(MOST_SUGGESTED).toList();
        return slips.isEmpty() ? names.stream().filter(each -> shared(each, asked) > 0)
                .sorted(Comparator.comparingInt((String each) -> -shared(each, asked)))
                .limit(MOST_SUGGESTED).toList() : slips;
    }

    /// How many letters of the words asked for are in a name.
    private static int shared(String name, String asked) {
        return Stream.of(asked.split("[^a-z0-9]+"))
                .filter(word -> word.length() >= SHORTEST_WORD && name.contains(word)).mapToInt(String::length).sum();
    }

    /// A name may also be given by its end alone.
    private static int distance(String name, String given) {
        return Stream.of(name, name.substring(name.indexOf('/') + 1), name.substring(name.lastIndexOf('/') + 1))
                .mapToInt(part -> Edits.between(part, given, MOST_SLIPS)).min().orElseThrow();
    }
}

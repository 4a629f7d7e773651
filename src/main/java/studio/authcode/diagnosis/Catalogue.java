package studio.authcode.diagnosis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Edits;

/// Every rule with its explanation.
public final class Catalogue {

    private static final int MOST_SLIPS = 3;
    private static final int LETTERS_PER_SLIP = 3;
    private static final int SHORTEST_WORD = 3;
    private static final int MOST_SUGGESTED = 3;

    private final List<Explanation> all;

    /// Takes the rules' own entries; those of one rule are put together.
    public Catalogue(List<RuleEntry> entries) {
        Map<String, RuleEntry> byRule = new LinkedHashMap<>();
        entries.forEach(entry -> byRule.merge(entry.rule(), entry, (first, more) -> new RuleEntry(first.rule(),
                Stream.concat(first.causes().stream(), more.causes().stream()).distinct().toList())));
        all = byRule.values().stream().map(Explanation::of).toList();
    }

    /// Returns every rule, in the order of the catalogue.
    public List<Explanation> all() {
        return all;
    }

    /// Finds a rule, or one cause of it.
    ///
    /// @param name `RULE` or `RULE/CAUSE`
    public Optional<Explanation> find(String name) {
        return all.stream().filter(each -> each.names().contains(name)).map(each -> each.narrowed(name)).findFirst();
    }

    /// Returns the names that are most like one that is not there: the rules of a family such as `app-id`, else those
    /// that differ by a few slips, else those that hold it or a word of it.
    public List<String> nearest(String name) {
        List<String> names = all.stream().flatMap(each -> each.names().stream()).toList();
        String asked = name.toLowerCase(Locale.ROOT);
        int most = Math.min(MOST_SLIPS, asked.length() / LETTERS_PER_SLIP);
        List<String> family = names.stream().filter(each -> each.startsWith(asked + "/")).toList();
        if (!family.isEmpty()) {
            return all.stream().map(Explanation::rule).filter(family::contains).toList();
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

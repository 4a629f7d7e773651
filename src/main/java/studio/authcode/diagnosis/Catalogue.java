package studio.authcode.diagnosis;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Edits;

/// Every rule with its explanation.
public final class Catalogue {

    private static final int MOST_SLIPS = 3;
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

    /// Returns the names that are most like one that is not there.
    public List<String> nearest(String name) {
        return all.stream().flatMap(each -> each.names().stream())
                .filter(each -> distance(each, name) <= MOST_SLIPS)
                .sorted(Comparator.comparingInt(each -> distance(each, name)))
                .limit(MOST_SUGGESTED).toList();
    }

    /// A name may also be given by its end alone.
    private static int distance(String name, String given) {
        return Stream.of(name, name.substring(name.indexOf('/') + 1), name.substring(name.lastIndexOf('/') + 1))
                .mapToInt(part -> Edits.between(part, given, MOST_SLIPS)).min().orElseThrow();
    }
}

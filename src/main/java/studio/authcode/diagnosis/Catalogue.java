package studio.authcode.diagnosis;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Every rule with its explanation.
public final class Catalogue {

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

    /// Returns the names that are most like one that is not there, as {@link NearNames} finds them.
    public List<String> nearest(String name) {
        return new NearNames(all.stream().map(Explanation::rule).toList(), names()).of(name);
    }

    /// Returns every name under which something is found: each rule, and each cause of it.
    public List<String> names() {
        return all.stream().flatMap(each -> each.names().stream()).toList();
    }
}

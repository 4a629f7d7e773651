package studio.authcode.source.syntax;

import java.util.EnumMap;
import java.util.Map;
import org.treesitter.TSLanguage;

/// The grammars that one parser has used; each is loaded when it is first asked for.
final class Languages implements AutoCloseable {

    private final Map<Grammar, TSLanguage> loaded = new EnumMap<>(Grammar.class);

    TSLanguage of(Grammar grammar) {
        return loaded.computeIfAbsent(grammar, Grammar::language);
    }

    @Override
    public void close() {
        loaded.values().forEach(TSLanguage::close);
    }
}

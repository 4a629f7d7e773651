package studio.authcode.source.syntax;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;

/// A grammar's names for kinds and fields, each asked for once: crossing into the parser for a text is dear.
final class Names {

    private static final int ERROR = 0xFFFF;
    private static final Set<String> LEAVES = Set.of("identifier", "property_identifier", "string_fragment", "comment",
            "shorthand_property_identifier", "shorthand_property_identifier_pattern", "type_identifier", "number");
    private static final Set<String> MARKS =
            Set.of("(", ")", "[", "]", "{", "}", "${", ",", ";", ":", ".", "=", "=>", "'", "\"", "`");

    private final TSLanguage language;
    private final Map<Integer, Kind> kinds = new ConcurrentHashMap<>();
    private final Map<Integer, String> fields = new ConcurrentHashMap<>();

    Names(TSLanguage language) {
        this.language = language;
    }

    /// A kind of node; tokens are not named.
    ///
    /// @param leaf whether such a node never has children
    /// @param mark whether it is a mark whose text nobody asks for, as the tree around it says the same
    record Kind(String name, boolean named, boolean leaf, boolean mark) {

        static Kind of(String name, boolean named) {
            return new Kind(name, named, !named || LEAVES.contains(name), !named && MARKS.contains(name));
        }
    }

    Kind kind(int symbol) {
        return kinds.computeIfAbsent(symbol, each -> each == ERROR ? Kind.of("ERROR", true)
                : Kind.of(language.symbolName(each).intern(),
                        language.symbolType(each) != TSSymbolType.TSSymbolTypeAnonymous));
    }

    String field(int id) {
        return id == 0 ? null : fields.computeIfAbsent(id, each -> language.fieldNameForId(each).intern());
    }
}

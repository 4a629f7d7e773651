package studio.authcode.source.syntax;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.treesitter.TSLanguage;
import org.treesitter.TSSymbolType;

/// A grammar's names for kinds and fields, each asked for once: crossing into the parser for a text is dear.
final class Names {

    private static final int ERROR = 0xFFFF;

    private final TSLanguage language;
    private final Map<Integer, Kind> kinds = new ConcurrentHashMap<>();
    private final Map<Integer, String> fields = new ConcurrentHashMap<>();

    Names(TSLanguage language) {
        this.language = language;
    }

    /// A kind of node; tokens are not named.
    record Kind(String name, boolean named) {
    }

    Kind kind(int symbol) {
        return kinds.computeIfAbsent(symbol, each -> each == ERROR ? new Kind("ERROR", true)
                : new Kind(language.symbolName(each).intern(),
                        language.symbolType(each) != TSSymbolType.TSSymbolTypeAnonymous));
    }

    String field(int id) {
        return id == 0 ? null : fields.computeIfAbsent(id, each -> language.fieldNameForId(each).intern());
    }
}

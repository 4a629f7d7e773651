package studio.authcode.source.syntax;

import java.util.HashMap;
import java.util.Map;
import org.treesitter.TSLanguage;

/// A grammar's names for kinds and fields, each asked for once: crossing into the parser for a text is dear.
final class Names {

    private final TSLanguage language;
    private final Map<Integer, String> kinds = new HashMap<>();
    private final Map<Integer, String> fields = new HashMap<>();

    Names(TSLanguage language) {
        this.language = language;
    }

    String kind(int symbol) {
        return kinds.computeIfAbsent(symbol, each -> each == 0xFFFF ? "ERROR" : language.symbolName(each).intern());
    }

    String field(int id) {
        return id == 0 ? null : fields.computeIfAbsent(id, each -> language.fieldNameForId(each).intern());
    }
}

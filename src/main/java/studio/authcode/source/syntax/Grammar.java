package studio.authcode.source.syntax;

import java.util.Optional;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;

/// The languages that can be parsed.
public enum Grammar {
    JAVASCRIPT, TYPESCRIPT, TSX;

    /// Returns the language of a file, judged by its name; empty for what is no code.
    ///
    /// @param file a path
    public static Optional<Grammar> of(String file) {
        return switch (file.substring(file.lastIndexOf('.') + 1)) {
            case "js", "jsx", "mjs", "cjs", "sjs" -> Optional.of(JAVASCRIPT);
            case "ts", "mts", "cts" -> Optional.of(TYPESCRIPT);
            case "tsx" -> Optional.of(TSX);
            default -> Optional.empty();
        };
    }

    TSLanguage language() {
        return switch (this) {
            case JAVASCRIPT -> new TreeSitterJavascript();
            case TYPESCRIPT -> new TreeSitterTypescript();
            case TSX -> new TreeSitterTsx();
        };
    }
}

package studio.authcode.source.syntax;

import java.lang.foreign.MemorySegment;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.treesitter.TSLanguage;
import org.treesitter.TreeSitterJavascript;
import org.treesitter.TreeSitterTsx;
import org.treesitter.TreeSitterTypescript;
import studio.authcode.base.Lazy;

/// The languages that can be parsed; each is loaded when it is first asked for, and then for good.
public enum Grammar {
    JAVASCRIPT(TreeSitterJavascript::new), TYPESCRIPT(TreeSitterTypescript::new), TSX(TreeSitterTsx::new);

    private final Lazy<TSLanguage> language;
    private final Lazy<Names> names;
    private final Lazy<Optional<MemorySegment>> pointer;

    Grammar(Supplier<TSLanguage> load) {
        language = new Lazy<>(load);
        names = new Lazy<>(() -> new Names(language.get()));
        pointer = new Lazy<>(() -> {
            language.get();
            return Library.pointer("tree_sitter_" + name().toLowerCase(Locale.ROOT));
        });
    }

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
        return language.get();
    }

    Names names() {
        return names.get();
    }

    /// The language as the parser's own functions take it; empty where only the wrapper has it.
    Optional<MemorySegment> pointer() {
        return pointer.get();
    }
}

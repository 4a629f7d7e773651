package studio.authcode.source.syntax;

import java.time.Duration;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSLanguage;
import org.treesitter.TSParser;
import org.treesitter.TSTree;

/// Parses one file after the other; for one thread only.
public final class SyntaxParser implements AutoCloseable {

    /// How long one file may take; the largest that is read takes a tenth of it.
    private static final Duration LONGEST = Duration.ofSeconds(5);
    private static final int CHUNK = 1 << 15;

    private final TSParser parser = new TSParser();
    private final Map<Grammar, TSLanguage> languages = new EnumMap<>(Grammar.class);
    private final Map<Grammar, Names> names = new EnumMap<>(Grammar.class);

    /// Parses a file.
    ///
    /// @param file its path, relative to the project
    /// @return the tree; empty where the file takes too long
    public Optional<SyntaxTree> parse(String file, String text, Grammar grammar) {
        TSLanguage language = languages.computeIfAbsent(grammar, Grammar::language);
        parser.reset();
        parser.setLanguage(language);
        long deadline = System.nanoTime() + LONGEST.toNanos();
        byte[] buffer = new byte[CHUNK];
        try (TSTree found = parser.parseWithOptions(buffer, null, (into, offset, _) -> fill(text, into, offset),
                TSInputEncoding.TSInputEncodingUTF16LE, _ -> System.nanoTime() > deadline)) {
            if (found == null) {
                return Optional.empty();
            }
            SyntaxTree tree = new SyntaxTree(file, text);
            new TreeReader(tree, names.computeIfAbsent(grammar, _ -> new Names(language))).read(found);
            return Optional.of(tree);
        }
    }

    /// The parser takes bytes: half of their offset is the offset in UTF-16 units, and no text can break it.
    private static int fill(String text, byte[] into, int offset) {
        int from = offset / 2;
        int count = Math.clamp(text.length() - from, 0, into.length / 2);
        for (int i = 0; i < count; i++) {
            char c = text.charAt(from + i);
            into[2 * i] = (byte) c;
            into[2 * i + 1] = (byte) (c >> 8);
        }
        return count * 2;
    }

    @Override
    public void close() {
        parser.close();
        languages.values().forEach(TSLanguage::close);
    }
}

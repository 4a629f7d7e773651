package studio.authcode.source.syntax;

import java.util.Optional;
import org.treesitter.TSInputEncoding;
import org.treesitter.TSNode;
import org.treesitter.TSParser;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;

/// Parses through the parser's own Java wrapper, for platforms on which nothing else can be called.
final class WrappedParser implements TreeParser {

    private static final int CHUNK = 1 << 15;

    private final TSParser parser = new TSParser();

    @Override
    public Optional<SyntaxTree> parse(String file, String text, Grammar grammar, long deadline) {
        parser.reset();
        parser.setLanguage(grammar.language());
        byte[] buffer = new byte[CHUNK];
        try (TSTree found = parser.parseWithOptions(buffer, null, (into, offset, _) -> fill(text, into, offset),
                TSInputEncoding.TSInputEncodingUTF16LE, _ -> System.nanoTime() > deadline)) {
            if (found == null) {
                return Optional.empty();
            }
            SyntaxTree tree = new SyntaxTree(file, text);
            try (TSTreeCursor cursor = new TSTreeCursor(found.getRootNode())) {
                return new TreeReader(tree, grammar.names()).read(new WrappedCursor(cursor))
                        ? Optional.of(tree) : Optional.empty();
            }
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
    }

    /// The wrapper's cursor.
    private record WrappedCursor(TSTreeCursor cursor) implements TreeCursor {

        private TSNode node() {
            return cursor.currentNode();
        }

        @Override
        public boolean toFirstChild() {
            return cursor.gotoFirstChild();
        }

        @Override
        public boolean toNextSibling() {
            return cursor.gotoNextSibling();
        }

        @Override
        public boolean toParent() {
            return cursor.gotoParent();
        }

        @Override
        public int start() {
            return node().getStartByte();
        }

        @Override
        public int end() {
            return node().getEndByte();
        }

        @Override
        public int symbol() {
            return node().getSymbol();
        }

        @Override
        public int field() {
            return cursor.currentFieldId();
        }

        @Override
        public boolean isMissing() {
            return node().isMissing();
        }

        @Override
        public boolean hasError() {
            return node().hasError();
        }
    }
}

package studio.authcode.source.syntax;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// Parses by calling the parser's own functions.
final class NativeParser implements TreeParser {

    private static final Library LIBRARY = new Library();
    private static final int UTF16_LE = 1;
    private static final int SECOND = 8;
    private static final int THIRD = 16;

    private final Arena arena = Arena.ofConfined();
    private final MemorySegment payload = arena.allocate(Library.PAYLOAD);
    private final MemorySegment input = arena.allocate(Library.INPUT);
    private final MemorySegment options = arena.allocate(Library.OPTIONS);
    private final MemorySegment parser;

    NativeParser() {
        input.set(ValueLayout.ADDRESS, 0, payload);
        input.set(ValueLayout.ADDRESS, SECOND, LIBRARY.read);
        input.set(ValueLayout.JAVA_INT, THIRD, UTF16_LE);
        options.set(ValueLayout.ADDRESS, 0, payload);
        options.set(ValueLayout.ADDRESS, SECOND, LIBRARY.isLate);
        parser = Library.invoke(() -> (MemorySegment) LIBRARY.newParser.invokeExact());
    }

    @Override
    public Optional<SyntaxTree> parse(String file, String content, Grammar grammar, long deadline) {
        try (Arena own = Arena.ofConfined()) {
            long size = content.length() * 2L;
            MemorySegment text = own.allocate(size + 2, 2).asSlice(0, size);
            MemorySegment.copy(content.toCharArray(), 0, text, ValueLayout.JAVA_CHAR, 0, content.length());
            Library.note(payload, text, deadline);
            MemorySegment found = parsed(grammar);
            if (found.equals(MemorySegment.NULL)) {
                return Optional.empty();
            }
            SyntaxTree tree = new SyntaxTree(file, content);
            try (NativeCursor cursor = new NativeCursor(LIBRARY, found, own)) {
                return new TreeReader(tree, grammar.names()).read(cursor) ? Optional.of(tree) : Optional.empty();
            } finally {
                Library.invoke(() -> LIBRARY.deleteTree.invoke(found));
            }
        }
    }

    private MemorySegment parsed(Grammar grammar) {
        MemorySegment language = grammar.pointer();
        return Library.invoke(() -> {
            LIBRARY.reset.invokeExact(parser);
            boolean fits = (boolean) LIBRARY.setLanguage.invokeExact(parser, language);
            return fits ? (MemorySegment) LIBRARY.parse.invokeExact(parser, MemorySegment.NULL, input, options)
                    : MemorySegment.NULL;
        });
    }

    @Override
    public void close() {
        Library.invoke(() -> LIBRARY.deleteParser.invoke(parser));
        arena.close();
    }
}

package studio.authcode.source.syntax;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.util.Optional;

/// Parses by calling the parser's own functions.
final class NativeParser implements TreeParser {

    private static final int UTF16_LE = 1;
    private static final int SECOND = 8;
    private static final int THIRD = 16;

    private final Library library;
    /// Refuses every other thread, and whoever comes after `close`.
    private final Arena arena = Arena.ofConfined();
    private final MemorySegment payload = arena.allocate(Library.PAYLOAD);
    private final MemorySegment input = arena.allocate(Library.INPUT);
    private final MemorySegment options = arena.allocate(Library.OPTIONS);
    private final MemorySegment parser;

    NativeParser(Library library) {
        this.library = library;
        input.set(ValueLayout.ADDRESS, 0, payload);
        input.set(ValueLayout.ADDRESS, SECOND, library.read);
        input.set(ValueLayout.JAVA_INT, THIRD, UTF16_LE);
        options.set(ValueLayout.ADDRESS, 0, payload);
        options.set(ValueLayout.ADDRESS, SECOND, library.isLate);
        // The last step, since nobody would give the parser back if a later one failed.
        parser = Library.invoke(() -> (MemorySegment) library.newParser.invokeExact());
    }

    @Override
    public Optional<SyntaxTree> parse(String file, String content, Grammar grammar, long deadline) {
        MemorySegment language = grammar.pointer().orElseThrow();
        try (Arena own = Arena.ofConfined()) {
            long size = content.length() * 2L;
            MemorySegment text = own.allocate(size + 2, 2).asSlice(0, size);
            MemorySegment.copy(content.toCharArray(), 0, text, ValueLayout.JAVA_CHAR, 0, content.length());
            Library.note(payload, text, deadline);
            SyntaxTree tree = new SyntaxTree(file, content);
            MemorySegment found = parsed(language);
            if (found.equals(MemorySegment.NULL)) {
                return Optional.empty();
            }
            try (NativeCursor cursor = new NativeCursor(library, found, own)) {
                return new TreeReader(tree, grammar.names()).read(cursor) ? Optional.of(tree) : Optional.empty();
            } finally {
                Library.invoke(() -> library.deleteTree.invoke(found));
            }
        }
    }

    private MemorySegment parsed(MemorySegment language) {
        return Library.invoke(() -> {
            library.reset.invokeExact(parser);
            boolean fits = (boolean) library.setLanguage.invokeExact(parser, language);
            return fits ? (MemorySegment) library.parse.invokeExact(parser, MemorySegment.NULL, input, options)
                    : MemorySegment.NULL;
        });
    }

    @Override
    public void close() {
        if (arena.scope().isAlive()) {
            // First, as it throws where the parser may be at work: on another thread than this one.
            arena.close();
            Library.invoke(() -> library.deleteParser.invoke(parser));
        }
    }
}

package studio.authcode.source.syntax;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Parses by calling the parser's own functions.
final class NativeParser implements TreeParser {

    private static final Library LIBRARY = new Library();
    private static final int UTF16_LE = 1;
    private static final int SECOND = 8;
    private static final int THIRD = 16;

    private final Arena arena = Arena.ofShared();
    private final Languages languages;
    private final Map<Grammar, Names> names = new EnumMap<>(Grammar.class);
    private final MemorySegment input = arena.allocate(Library.INPUT);
    private final MemorySegment options = arena.allocate(Library.OPTIONS);
    private final MemorySegment parser;
    private MemorySegment text = MemorySegment.NULL;
    private long deadline;

    NativeParser(Languages languages) {
        this.languages = languages;
        MethodType read = MethodType.methodType(MemorySegment.class, MemorySegment.class, int.class,
                MemorySegment.class, MemorySegment.class);
        input.set(ValueLayout.ADDRESS, SECOND, upcall("read", read, Library.READ));
        input.set(ValueLayout.JAVA_INT, THIRD, UTF16_LE);
        options.set(ValueLayout.ADDRESS, SECOND, upcall("isLate",
                MethodType.methodType(boolean.class, MemorySegment.class), Library.PROGRESS));
        parser = Library.invoke(() -> (MemorySegment) LIBRARY.newParser.invokeExact());
    }

    @SuppressWarnings("restricted")
    private MemorySegment upcall(String method, MethodType type, FunctionDescriptor shape) {
        try {
            MethodHandle handle = MethodHandles.lookup().findVirtual(NativeParser.class, method, type).bindTo(this);
            return Linker.nativeLinker().upcallStub(handle, shape, arena);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Called by the parser: gives all of the text that follows.
    @SuppressWarnings("restricted")
    private MemorySegment read(MemorySegment payload, int offset, MemorySegment point, MemorySegment length) {
        long from = Math.clamp(Integer.toUnsignedLong(offset), 0, text.byteSize());
        length.reinterpret(Integer.BYTES).set(ValueLayout.JAVA_INT, 0, (int) (text.byteSize() - from));
        return text.asSlice(from);
    }

    /// Called by the parser every now and then.
    private boolean isLate(MemorySegment state) {
        return System.nanoTime() > deadline;
    }

    @Override
    public Optional<SyntaxTree> parse(String file, String content, Grammar grammar, long until) {
        Names known = names.computeIfAbsent(grammar, each -> new Names(languages.of(each)));
        deadline = until;
        try (Arena own = Arena.ofConfined()) {
            text = own.allocate(content.length() * 2L + 2, 2).asSlice(0, content.length() * 2L);
            MemorySegment.copy(content.toCharArray(), 0, text, ValueLayout.JAVA_CHAR, 0, content.length());
            MemorySegment found = parsed(grammar);
            if (found.equals(MemorySegment.NULL)) {
                return Optional.empty();
            }
            SyntaxTree tree = new SyntaxTree(file, content);
            try (NativeCursor cursor = new NativeCursor(LIBRARY, found, own)) {
                return new TreeReader(tree, known).read(cursor) ? Optional.of(tree) : Optional.empty();
            } finally {
                Library.invoke(() -> LIBRARY.deleteTree.invoke(found));
            }
        } finally {
            text = MemorySegment.NULL;
        }
    }

    private MemorySegment parsed(Grammar grammar) {
        MemorySegment language = Library.pointer("tree_sitter_" + grammar.name().toLowerCase(Locale.ROOT));
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

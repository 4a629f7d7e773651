package studio.authcode.source.syntax;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_LONG;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.Arena;
import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;
import org.treesitter.TSParser;

/// The parser's own functions, called without its Java wrapper: that takes ten times as long for a tree.
final class Library {

    /// `TSNode`; its first number is where it begins.
    static final StructLayout NODE =
            MemoryLayout.structLayout(JAVA_INT, JAVA_INT, JAVA_INT, JAVA_INT, ADDRESS, ADDRESS);
    /// `TSTreeCursor`.
    static final StructLayout CURSOR =
            MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_INT, JAVA_INT, JAVA_INT, MemoryLayout.paddingLayout(4));
    /// `TSInput`.
    static final StructLayout INPUT = MemoryLayout.structLayout(ADDRESS, ADDRESS, JAVA_INT,
            MemoryLayout.paddingLayout(4), ADDRESS);
    /// `TSParseOptions`.
    static final StructLayout OPTIONS = MemoryLayout.structLayout(ADDRESS, ADDRESS);
    /// `TSPoint`, which fits into one number.
    private static final StructLayout POINT = MemoryLayout.structLayout(JAVA_INT, JAVA_INT);

    /// What the parser hands back to its callers: where the text is, how long, and when to give up.
    static final StructLayout PAYLOAD = MemoryLayout.structLayout(ADDRESS, JAVA_LONG, JAVA_LONG);

    private static final long SECOND = ADDRESS.byteSize();
    private static final long THIRD = 2 * SECOND;

    final MemorySegment read = upcall("read", MethodType.methodType(MemorySegment.class, MemorySegment.class,
            int.class, MemorySegment.class, MemorySegment.class),
            FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, POINT, ADDRESS));
    final MemorySegment isLate = upcall("isLate", MethodType.methodType(boolean.class, MemorySegment.class),
            FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));

    final MethodHandle newParser = call("ts_parser_new", FunctionDescriptor.of(ADDRESS));
    final MethodHandle deleteParser = call("ts_parser_delete", FunctionDescriptor.ofVoid(ADDRESS));
    final MethodHandle reset = call("ts_parser_reset", FunctionDescriptor.ofVoid(ADDRESS));
    final MethodHandle setLanguage = call("ts_parser_set_language",
            FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS, ADDRESS));
    final MethodHandle parse = call("ts_parser_parse_with_options",
            FunctionDescriptor.of(ADDRESS, ADDRESS, ADDRESS, INPUT, OPTIONS));
    final MethodHandle deleteTree = call("ts_tree_delete", FunctionDescriptor.ofVoid(ADDRESS));
    final MethodHandle rootNode = call("ts_tree_root_node", FunctionDescriptor.of(NODE, ADDRESS));
    final MethodHandle newCursor = call("ts_tree_cursor_new", FunctionDescriptor.of(CURSOR, NODE));
    final MethodHandle deleteCursor = call("ts_tree_cursor_delete", FunctionDescriptor.ofVoid(ADDRESS));
    final MethodHandle hasError = call("ts_node_has_error", FunctionDescriptor.of(JAVA_BOOLEAN, NODE));
    final MethodHandle firstChild = quick("ts_tree_cursor_goto_first_child",
            FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    final MethodHandle nextSibling = quick("ts_tree_cursor_goto_next_sibling",
            FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    final MethodHandle toParent = quick("ts_tree_cursor_goto_parent",
            FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS));
    final MethodHandle currentNode = quick("ts_tree_cursor_current_node", FunctionDescriptor.of(NODE, ADDRESS));
    final MethodHandle currentField = quick("ts_tree_cursor_current_field_id",
            FunctionDescriptor.of(JAVA_SHORT, ADDRESS));
    final MethodHandle symbol = quick("ts_node_symbol", FunctionDescriptor.of(JAVA_SHORT, NODE));
    final MethodHandle endByte = quick("ts_node_end_byte", FunctionDescriptor.of(JAVA_INT, NODE));
    final MethodHandle isMissing = quick("ts_node_is_missing", FunctionDescriptor.of(JAVA_BOOLEAN, NODE));

    private Library() {
    }

    /// Returns the functions; empty where the platform's library does not show each of them, or nothing may call them.
    static Optional<Library> find() {
        new TSParser().close();
        return found(Library::new);
    }

    private static <T> Optional<T> found(Supplier<T> search) {
        try {
            return Optional.of(search.get());
        } catch (NoSuchElementException | UnsupportedOperationException | IllegalCallerException
                | ExceptionInInitializerError | NoClassDefFoundError _) {
            return Optional.empty();
        }
    }

    @SuppressWarnings("restricted")
    private static MemorySegment upcall(String method, MethodType type, FunctionDescriptor shape) {
        try {
            MethodHandle handle = MethodHandles.lookup().findStatic(Library.class, method, type);
            return Linker.nativeLinker().upcallStub(handle, shape, Arena.global());
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Called by the parser: gives all of the text that follows.
    @SuppressWarnings("restricted")
    private static MemorySegment read(MemorySegment payload, int offset, MemorySegment point, MemorySegment length) {
        MemorySegment count = length.reinterpret(Integer.BYTES);
        try {
            MemorySegment known = payload.reinterpret(PAYLOAD.byteSize());
            long whole = known.get(JAVA_LONG, SECOND);
            long from = Math.clamp(Integer.toUnsignedLong(offset), 0, whole);
            count.set(JAVA_INT, 0, (int) (whole - from));
            return MemorySegment.ofAddress(known.get(ADDRESS, 0).address() + from);
        } catch (Throwable _) {
            // Whatever leaves a method that native code called ends the whole program.
            count.set(JAVA_INT, 0, 0);
            return MemorySegment.NULL;
        }
    }

    /// Called by the parser every now and then.
    @SuppressWarnings("restricted")
    private static boolean isLate(MemorySegment state) {
        try {
            MemorySegment payload = state.reinterpret(ADDRESS.byteSize()).get(ADDRESS, 0);
            return System.nanoTime() > payload.reinterpret(PAYLOAD.byteSize()).get(JAVA_LONG, THIRD);
        } catch (Throwable _) {
            return true;
        }
    }

    /// Notes what the parser hands back to the two.
    static void note(MemorySegment payload, MemorySegment text, long deadline) {
        payload.set(ADDRESS, 0, text);
        payload.set(JAVA_LONG, SECOND, text.byteSize());
        payload.set(JAVA_LONG, THIRD, deadline);
    }

    /// A call into the library; it can fail only where it is written wrongly.
    interface Call<T> {

        T call() throws Throwable;
    }

    static <T> T invoke(Call<T> call) {
        try {
            return call.call();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    /// Returns what a function without arguments gives, such as a grammar; empty where there is no such function.
    static Optional<MemorySegment> pointer(String name) {
        return found(() -> call(name, FunctionDescriptor.of(ADDRESS)))
                .map(function -> invoke(() -> (MemorySegment) function.invokeExact()))
                .filter(pointer -> !pointer.equals(MemorySegment.NULL));
    }

    @SuppressWarnings("restricted")
    private static MethodHandle call(String name, FunctionDescriptor shape, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(SymbolLookup.loaderLookup().findOrThrow(name), shape, options);
    }

    private static MethodHandle quick(String name, FunctionDescriptor shape) {
        return call(name, shape, Linker.Option.critical(false));
    }
}

package studio.authcode.source.syntax;

import static java.lang.foreign.ValueLayout.ADDRESS;
import static java.lang.foreign.ValueLayout.JAVA_BOOLEAN;
import static java.lang.foreign.ValueLayout.JAVA_INT;
import static java.lang.foreign.ValueLayout.JAVA_SHORT;

import java.lang.foreign.FunctionDescriptor;
import java.lang.foreign.Linker;
import java.lang.foreign.MemoryLayout;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.StructLayout;
import java.lang.foreign.SymbolLookup;
import java.lang.invoke.MethodHandle;

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

    static final FunctionDescriptor READ = FunctionDescriptor.of(ADDRESS, ADDRESS, JAVA_INT, POINT, ADDRESS);
    static final FunctionDescriptor PROGRESS = FunctionDescriptor.of(JAVA_BOOLEAN, ADDRESS);

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

    /// Tells whether the parser's library shows its own functions, as it does not on every platform; its wrapper must
    /// have been loaded.
    static boolean isReachable() {
        return SymbolLookup.loaderLookup().find("ts_tree_cursor_new").isPresent();
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

    /// Returns what a function without arguments gives, such as a grammar.
    static MemorySegment pointer(String name) {
        MethodHandle function = call(name, FunctionDescriptor.of(ADDRESS));
        return invoke(() -> (MemorySegment) function.invokeExact());
    }

    @SuppressWarnings("restricted")
    static MethodHandle call(String name, FunctionDescriptor shape, Linker.Option... options) {
        return Linker.nativeLinker().downcallHandle(SymbolLookup.loaderLookup().findOrThrow(name), shape, options);
    }

    private static MethodHandle quick(String name, FunctionDescriptor shape) {
        return call(name, shape, Linker.Option.critical(false));
    }
}

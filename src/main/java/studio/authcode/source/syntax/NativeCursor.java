package studio.authcode.source.syntax;

import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.SegmentAllocator;
import java.lang.foreign.ValueLayout;

/// The parser's own cursor.
final class NativeCursor implements TreeCursor, AutoCloseable {

    private static final int MASK = 0xFFFF;

    private final Library library;
    private final MemorySegment cursor;
    private final MemorySegment node;
    private final SegmentAllocator into;
    private boolean closed;

    NativeCursor(Library library, MemorySegment tree, Arena arena) {
        this.library = library;
        this.node = arena.allocate(Library.NODE);
        this.into = (_, _) -> node;
        this.cursor = Library.invoke(() -> {
            MemorySegment root = (MemorySegment) library.rootNode.invokeExact(into, tree);
            return (MemorySegment) library.newCursor.invokeExact((SegmentAllocator) arena, root);
        });
        try {
            load();
        } catch (RuntimeException | Error e) {
            close();
            throw e;
        }
    }

    private boolean load() {
        try {
            MemorySegment _ = (MemorySegment) library.currentNode.invokeExact(into, cursor);
            return true;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean toFirstChild() {
        try {
            return (boolean) library.firstChild.invokeExact(cursor) && load();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean toNextSibling() {
        try {
            return (boolean) library.nextSibling.invokeExact(cursor) && load();
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean toParent() {
        try {
            return (boolean) library.toParent.invokeExact(cursor);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int start() {
        return node.get(ValueLayout.JAVA_INT, 0);
    }

    @Override
    public int end() {
        try {
            return (int) library.endByte.invokeExact(node);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int symbol() {
        try {
            return (short) library.symbol.invokeExact(node) & MASK;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public int field() {
        try {
            return (short) library.currentField.invokeExact(cursor) & MASK;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean isMissing() {
        try {
            return (boolean) library.isMissing.invokeExact(node);
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public boolean hasError() {
        return Library.invoke(() -> (boolean) library.hasError.invokeExact(node));
    }

    @Override
    public void close() {
        if (!closed) {
            closed = true;
            Library.invoke(() -> library.deleteCursor.invoke(cursor));
        }
    }
}

package studio.authcode.source.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Predicate;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// One node of a syntax tree; its kinds and fields are those of the tree-sitter grammars.
public final class Node {

    private final SyntaxTree tree;
    private final Node parent;
    private final String kind;
    private final String field;
    private final boolean named;
    private final int start;
    private final int end;
    private List<Node> children = List.of();

    Node(SyntaxTree tree, Node parent, String kind, String field, boolean named, int start, int end) {
        this.tree = tree;
        this.parent = parent;
        this.kind = kind;
        this.field = field;
        this.named = named;
        this.start = start;
        this.end = end;
    }

    void adopt(List<Node> found) {
        children = found;
    }

    /// Returns the tree that it belongs to.
    public SyntaxTree tree() {
        return tree;
    }

    /// Returns the grammar's name for it, such as `call_expression`, or `ERROR`; a token's kind is its text.
    public String kind() {
        return kind;
    }

    /// Tells whether it is of one of these kinds.
    public boolean is(String... kinds) {
        for (String each : kinds) {
            if (each.equals(kind)) {
                return true;
            }
        }
        return false;
    }

    /// Tells whether it is no mere token.
    public boolean named() {
        return named;
    }

    /// Returns where it begins, in UTF-16 units from the beginning of the file.
    public int start() {
        return start;
    }

    /// Returns where it ends, exclusive.
    public int end() {
        return end;
    }

    /// Returns the node around it; empty for the program.
    public Optional<Node> parent() {
        return Optional.ofNullable(parent);
    }

    /// Tells whether it stands in this field of its parent, such as `body`.
    public boolean isField(String name) {
        return name.equals(field);
    }

    /// Returns every child, tokens included but brackets, quotes and the like.
    public List<Node> children() {
        return children;
    }

    /// Returns the children that are no mere tokens and no comments.
    public List<Node> parts() {
        List<Node> parts = new ArrayList<>(children.size());
        for (Node child : children) {
            if (child.named && !child.is("comment", "html_comment")) {
                parts.add(child);
            }
        }
        return parts;
    }

    /// Returns the first child in a field, such as `function` of a call.
    public Optional<Node> child(String name) {
        for (Node child : children) {
            if (child.isField(name)) {
                return Optional.of(child);
            }
        }
        return Optional.empty();
    }

    /// Returns its text as it stands in the file.
    public String text() {
        return tree.text().substring(start, end);
    }

    /// Returns the nodes around it, innermost first.
    public Stream<Node> ancestors() {
        return Stream.iterate(parent, at -> at != null, at -> at.parent);
    }

    /// Returns the innermost node around it that is wanted.
    public Optional<Node> enclosing(Predicate<Node> wanted) {
        Node at = parent;
        while (at != null && !wanted.test(at)) {
            at = at.parent;
        }
        return Optional.ofNullable(at);
    }

    /// Returns itself and everything below it, in the order of the text.
    public Stream<Node> descendants() {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(new Descendants(this),
                Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    /// What is still to be told stands on a stack of its own, as trees may be deeper than the machine's.
    private static final class Descendants implements Iterator<Node> {

        private final Deque<Node> waiting = new ArrayDeque<>();

        Descendants(Node root) {
            waiting.push(root);
        }

        @Override
        public boolean hasNext() {
            return !waiting.isEmpty();
        }

        @Override
        public Node next() {
            Node next = waiting.pop();
            for (int i = next.children.size() - 1; i >= 0; i--) {
                waiting.push(next.children.get(i));
            }
            return next;
        }
    }

    @Override
    public String toString() {
        return kind + " " + start + "–" + end;
    }
}

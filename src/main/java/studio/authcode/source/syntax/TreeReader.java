package studio.authcode.source.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import studio.authcode.base.Place;

/// Copies a parser's tree, without recursion and no deeper than whoever walks it by recursion can bear.
final class TreeReader {

    private static final int DEEPEST = 600;
    private static final int MOST_ERRORS = 20;
    private static final int MOST_NODES = 300_000;

    private final SyntaxTree tree;
    private final Names names;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<List<Node>> siblings = new ArrayDeque<>();
    private final List<Place> errors = new ArrayList<>();
    private int count;
    /// Whether every mark is where it belongs.
    private boolean whole;
    private boolean leaf;

    TreeReader(SyntaxTree tree, Names names) {
        this.tree = tree;
        this.names = names;
    }

    /// Copies everything from where the cursor stands.
    ///
    /// @return whether the tree was of a size that can be kept
    boolean read(TreeCursor cursor) {
        siblings.push(new ArrayList<>());
        whole = !cursor.hasError();
        Node root = enter(cursor);
        Node node = root;
        boolean more = true;
        while (more && count <= MOST_NODES) {
            boolean deep = !leaf && siblings.size() > DEEPEST;
            if (deep) {
                error(node.start(), node.start());
            }
            if (!deep && !leaf && cursor.toFirstChild()) {
                open.push(node);
                siblings.push(new ArrayList<>());
            } else {
                more = goOn(cursor);
            }
            node = more ? enter(cursor) : null;
        }
        tree.grow(root, List.copyOf(errors));
        return count <= MOST_NODES;
    }

    private boolean goOn(TreeCursor cursor) {
        while (!cursor.toNextSibling()) {
            if (open.isEmpty() || !cursor.toParent()) {
                return false;
            }
            open.pop().adopt(List.copyOf(siblings.pop()));
        }
        return true;
    }

    /// Copies one node; nothing where it is a mark that can be left out.
    private Node enter(TreeCursor cursor) {
        Names.Kind kind = names.kind(cursor.symbol());
        leaf = kind.leaf();
        if (whole && kind.mark()) {
            return null;
        }
        int start = cursor.start() / 2;
        int end = Math.min(cursor.end() / 2, tree.text().length());
        Node node = new Node(tree, open.peek(), kind.name(), names.field(cursor.field()), kind.named(), start, end);
        siblings.peek().add(node);
        count++;
        if (!whole && (kind.name().equals("ERROR") || start == end && cursor.isMissing())) {
            error(start, end);
        }
        return node;
    }

    private void error(int start, int end) {
        if (errors.size() < MOST_ERRORS) {
            errors.add(tree.place(start, end));
        }
    }
}

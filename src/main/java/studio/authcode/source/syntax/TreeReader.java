package studio.authcode.source.syntax;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.treesitter.TSNode;
import org.treesitter.TSTree;
import org.treesitter.TSTreeCursor;
import studio.authcode.base.Place;

/// Copies a parser's tree, without recursion and no deeper than whoever walks it by recursion can bear.
final class TreeReader {

    private static final int DEEPEST = 600;
    private static final int MOST_ERRORS = 20;

    private final SyntaxTree tree;
    private final Names names;
    private final Deque<Node> open = new ArrayDeque<>();
    private final Deque<List<Node>> siblings = new ArrayDeque<>();
    private final List<Place> errors = new ArrayList<>();

    TreeReader(SyntaxTree tree, Names names) {
        this.tree = tree;
        this.names = names;
    }

    void read(TSTree found) {
        siblings.push(new ArrayList<>());
        try (TSTreeCursor cursor = new TSTreeCursor(found.getRootNode())) {
            Node root = enter(cursor);
            do {
                Node node = open.isEmpty() ? root : enter(cursor);
                boolean deep = siblings.size() > DEEPEST;
                if (deep) {
                    error(node.start(), node.start());
                }
                if (!deep && cursor.gotoFirstChild()) {
                    open.push(node);
                    siblings.push(new ArrayList<>());
                } else if (!goOn(cursor)) {
                    break;
                }
            } while (true);
            tree.grow(root, List.copyOf(errors));
        }
    }

    private boolean goOn(TSTreeCursor cursor) {
        while (!cursor.gotoNextSibling()) {
            if (open.isEmpty() || !cursor.gotoParent()) {
                return false;
            }
            open.pop().adopt(List.copyOf(siblings.pop()));
        }
        return true;
    }

    private Node enter(TSTreeCursor cursor) {
        TSNode at = cursor.currentNode();
        int start = at.getStartByte() / 2;
        int end = Math.min(at.getEndByte() / 2, tree.text().length());
        String kind = names.kind(at.getSymbol());
        Node node = new Node(tree, open.peek(), kind, names.field(cursor.currentFieldId()), at.isNamed(), start, end);
        siblings.peek().add(node);
        if (kind.equals("ERROR") || start == end && at.isMissing()) {
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

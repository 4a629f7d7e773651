package studio.authcode.source.remark;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// The nodes of a tree that remarks are made on, by kind, each kind in the order of the text.
final class Kin {

    private static final Set<String> WANTED = Set.of("string", "template_string", "call_expression", "identifier",
            "shorthand_property_identifier_pattern", "variable_declarator", "assignment_expression",
            "binary_expression");

    private final SyntaxTree tree;
    private final Map<String, List<Node>> byKind = new HashMap<>();

    Kin(SyntaxTree tree) {
        this.tree = tree;
        Deque<Node> waiting = new ArrayDeque<>(List.of(tree.root()));
        while (!waiting.isEmpty()) {
            Node node = waiting.pop();
            if (WANTED.contains(node.kind())) {
                byKind.computeIfAbsent(node.kind(), _ -> new ArrayList<>()).add(node);
            }
            List<Node> children = node.children();
            for (int i = children.size() - 1; i >= 0; i--) {
                if (children.get(i).named()) {
                    waiting.push(children.get(i));
                }
            }
        }
    }

    SyntaxTree tree() {
        return tree;
    }

    Stream<Node> of(String... kinds) {
        return Stream.of(kinds).flatMap(kind -> byKind.getOrDefault(kind, List.of()).stream());
    }
}

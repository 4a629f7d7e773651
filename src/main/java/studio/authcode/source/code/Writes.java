package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.source.syntax.Node;

/// Finds where the functions of one file give variables and members their values.
final class Writes {

    private static final Set<String> NOTHING = Set.of("null", "undefined", "''", "\"\"", "0", "false", "{}", "[]");

    private Writes() {
    }

    /// Returns what each function assigns, by its number; what empties something is left out.
    static Map<Integer, List<Write>> of(Code code, Moments moments) {
        Map<Integer, List<Write>> writes = new HashMap<>();
        for (Node assignment : code.assignments()) {
            boolean empties = assignment.child("right").map(Node::text).filter(NOTHING::contains).isPresent();
            Optional<String> name = assignment.child("left").flatMap(Writes::name);
            int function = code.around(assignment);
            if (function >= 0 && name.isPresent() && !empties) {
                writes.computeIfAbsent(function, _ -> new ArrayList<>()).add(new Write(name.get(),
                        code.place(assignment), moments.at(assignment).context()));
            }
        }
        return writes;
    }

    private static Optional<String> name(Node left) {
        return switch (left.kind()) {
            case "identifier" -> Literals.key(left);
            case "member_expression" -> left.child("property").flatMap(Literals::key);
            case "subscript_expression" -> left.child("index").flatMap(Literals::text);
            default -> Optional.empty();
        };
    }
}

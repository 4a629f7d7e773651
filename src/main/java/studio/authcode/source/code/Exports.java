package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.source.code.Value.Imported;
import studio.authcode.source.syntax.Node;

/// What one file exports, in ES modules and in CommonJS.
final class Exports {

    private final Code code;
    private final Evaluator evaluator;
    private final List<ExportFact> found = new ArrayList<>();

    private Exports(Code code, Evaluator evaluator) {
        this.code = code;
        this.evaluator = evaluator;
    }

    static List<ExportFact> of(Code code, Evaluator evaluator) {
        Exports exports = new Exports(code, evaluator);
        code.loads().stream().filter(node -> node.is("export_statement")).forEach(exports::statement);
        exports.commonJs();
        return List.copyOf(exports.found);
    }

    private void statement(Node statement) {
        Optional<String> source = statement.child("source").flatMap(Literals::text);
        statement.child("declaration").ifPresent(declaration -> declaration(statement, declaration));
        statement.child("value").ifPresent(value -> add("default", evaluator.value(value)));
        for (Node child : statement.children()) {
            switch (child.kind()) {
                case "export_clause" -> child.parts().forEach(part -> specifier(part, source));
                case "namespace_export" -> child.parts().stream().findFirst().flatMap(Literals::key)
                        .ifPresent(name -> source.ifPresent(from -> add(name,
                                imported(from, Imported.WHOLE, child))));
                case "=" -> add(ExportFact.MODULE, evaluator.value(statement.parts().getLast()));
                case "*" -> source.ifPresent(from -> add(ExportFact.ALL, imported(from, Imported.WHOLE, child)));
                default -> { }
            }
        }
    }

    private void declaration(Node statement, Node declaration) {
        boolean standard = statement.children().stream().anyMatch(child -> child.is("default"));
        if (standard) {
            add("default", evaluator.value(declaration));
        } else if (declaration.is("lexical_declaration", "variable_declaration")) {
            declaration.descendants().filter(node -> node.is("variable_declarator"))
                    .filter(node -> node.parent().filter(declaration::equals).isPresent())
                    .flatMap(node -> node.child("name").stream())
                    .forEach(this::names);
        } else {
            declaration.child("name").ifPresent(this::name);
        }
    }

    private void names(Node pattern) {
        pattern.descendants().filter(node -> node.is("identifier", "shorthand_property_identifier_pattern"))
                .forEach(this::name);
    }

    private void name(Node identifier) {
        Literals.key(identifier).ifPresent(name -> add(name, evaluator.named(identifier)));
    }

    private void specifier(Node part, Optional<String> source) {
        Optional<Node> local = part.child("name");
        Optional<String> name = part.child("alias").or(() -> local).flatMap(Literals::key);
        if (local.isEmpty() || name.isEmpty()) {
            return;
        }
        add(name.get(), source.map(from -> imported(from, Literals.key(local.get()).orElse("default"), part))
                .orElseGet(() -> evaluator.named(local.get())));
    }

    private Value imported(String source, String name, Node node) {
        return new Imported(code.file(), source, name, code.place(node));
    }

    private void add(String name, Value value) {
        found.add(new ExportFact(name, value));
    }

    private void commonJs() {
        for (Node assignment : code.assignments()) {
            Optional<Node> left = assignment.child("left").filter(node -> node.is("member_expression"));
            Optional<Node> right = assignment.child("right");
            if (left.isPresent() && right.isPresent()) {
                exported(left.get()).ifPresent(name -> add(name, evaluator.value(right.get())));
            }
        }
    }

    private Optional<String> exported(Node left) {
        Optional<Node> object = left.child("object");
        Optional<String> name = left.child("property").flatMap(Literals::key);
        if (object.isEmpty() || name.isEmpty()) {
            return Optional.empty();
        }
        boolean bare = object.get().is("identifier") && code.binding(object.get()).isEmpty();
        if (bare && object.get().text().equals("module") && name.get().equals("exports")) {
            return Optional.of(ExportFact.MODULE);
        }
        boolean exports = bare && object.get().text().equals("exports")
                || object.get().text().equals("module.exports");
        return exports ? name : Optional.empty();
    }
}

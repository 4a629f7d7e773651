package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.source.syntax.Node;

/// Reads export statements.
final class ExportReader {

    private static final String DEFAULT = "default";

    private final Links links;
    private final TextChanges changes;
    private final ModuleNames names;
    private final Clauses clauses;

    ExportReader(Links links, TextChanges changes, ModuleNames names, Clauses clauses) {
        this.links = links;
        this.changes = changes;
        this.names = names;
        this.clauses = clauses;
    }

    /// Takes what makes it an export out of a statement; what is no whole one stays, for the engine to say so.
    ///
    /// @return whether it was one
    boolean read(Node statement) {
        Optional<Node> standard = token(statement, DEFAULT);
        if (standard.isPresent()) {
            return standard(statement, standard.get());
        }
        Optional<Node> declaration = statement.child("declaration");
        if (declaration.isPresent()) {
            Node keyword = token(statement, "export").orElse(statement);
            changes.cover(keyword.start(), declaration.get().start(), ";");
            declared(declaration.get()).forEach(name -> links.export(name.text(), name.text()));
            return true;
        }
        if (ImportReader.isBroken(statement)) {
            return false;
        }
        boolean known = list(statement);
        if (known) {
            changes.cover(statement.start(), statement.end(), ";");
        }
        return known;
    }

    private static Optional<Node> token(Node statement, String text) {
        return statement.children().stream().filter(child -> !child.named() && child.is(text)).findFirst();
    }

    private static Stream<Node> declared(Node declaration) {
        if (!declaration.is("lexical_declaration", "variable_declaration")) {
            return declaration.child("name").stream();
        }
        return declaration.parts().stream().filter(part -> part.is("variable_declarator"))
                .flatMap(part -> part.child("name").stream()).flatMap(ExportReader::bound);
    }

    /// Returns the names that a pattern binds.
    private static Stream<Node> bound(Node pattern) {
        return switch (pattern.kind()) {
            case "identifier", "shorthand_property_identifier_pattern" -> Stream.of(pattern);
            case "pair_pattern" -> pattern.child("value").stream().flatMap(ExportReader::bound);
            case "assignment_pattern", "object_assignment_pattern" ->
                    pattern.child("left").stream().flatMap(ExportReader::bound);
            case "object_pattern", "array_pattern", "rest_pattern" ->
                    pattern.parts().stream().flatMap(ExportReader::bound);
            default -> Stream.empty();
        };
    }

    /// `export { … }` and everything with `from`.
    private boolean list(Node statement) {
        Optional<String> source = ImportReader.source(statement);
        Place at = statement.tree().place(statement);
        boolean known = false;
        for (Node child : statement.children()) {
            switch (child.kind()) {
                case "export_clause" -> {
                    specifiers(child, source, at);
                    known = true;
                }
                case "namespace_export" -> {
                    known = source.isPresent() && !child.parts().isEmpty();
                    source.ifPresent(from -> child.parts().stream().findFirst().ifPresent(name ->
                            links.pass(from, at, List.of(clauses.name(name), Links.ALL))));
                }
                case "*" -> {
                    known = source.isPresent();
                    source.ifPresent(from -> links.passAll(from, at));
                }
                default -> { }
            }
        }
        return known;
    }

    private void specifiers(Node clause, Optional<String> source, Place at) {
        List<String> passed = new ArrayList<>();
        for (Node part : clause.parts()) {
            part.child("name").ifPresent(name -> {
                String shown = clauses.name(part.child("alias").orElse(name));
                if (source.isPresent()) {
                    passed.addAll(List.of(shown, clauses.name(name)));
                } else {
                    links.export(shown, clauses.name(name));
                }
            });
        }
        source.ifPresent(from -> links.pass(from, at, passed));
    }

    private boolean standard(Node statement, Node keyword) {
        Optional<Node> given = statement.child("declaration").or(() -> statement.child("value"));
        if (given.isEmpty()) {
            return false;
        }
        Node value = given.get();
        int from = token(statement, "export").orElse(statement).start();
        boolean declares = value.is("function_declaration", "generator_function_declaration", "class_declaration",
                "function_expression", "generator_function", "class");
        if (!declares) {
            changes.cover(from, keyword.end(), "const " + names.standard() + "=");
            links.export(DEFAULT, names.standard());
            return true;
        }
        changes.cover(from, keyword.end(), ";");
        Optional<Node> name = value.child("name");
        if (name.isEmpty()) {
            int end = nameless(value);
            changes.replace(end, end, " " + names.standard());
        }
        links.export(DEFAULT, name.map(Node::text).orElse(names.standard()));
        return true;
    }

    /// Returns where a function or class without a name would have it.
    private static int nameless(Node value) {
        return value.children().stream().filter(child -> !child.named() && child.is("function", "*", "class"))
                .mapToInt(Node::end).max().orElse(value.start());
    }
}

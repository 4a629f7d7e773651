package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.source.code.Literals;
import studio.authcode.source.syntax.Node;

/// Reads import statements.
final class ImportReader {

    private final Links links;
    private final TextChanges changes;
    private final Clauses clauses;

    ImportReader(Links links, TextChanges changes, Clauses clauses) {
        this.links = links;
        this.changes = changes;
        this.clauses = clauses;
    }

    /// Takes an import statement out of the code; what is no whole one stays, for the engine to say so.
    ///
    /// @return whether it was one
    boolean read(Node statement) {
        Optional<String> source = source(statement);
        if (source.isEmpty() || isBroken(statement)) {
            return false;
        }
        List<String> names = new ArrayList<>();
        statement.children().stream().filter(child -> child.is("import_clause"))
                .flatMap(clause -> clause.parts().stream()).forEach(part -> clause(part, names));
        links.load(source.get(), statement.tree().place(statement), names);
        changes.cover(statement.start(), statement.end(), ";");
        return true;
    }

    static Optional<String> source(Node statement) {
        return statement.child("source").flatMap(Literals::text);
    }

    static boolean isBroken(Node statement) {
        return statement.descendants().anyMatch(node -> node.is("ERROR") || node.start() == node.end());
    }

    private void clause(Node part, List<String> names) {
        switch (part.kind()) {
            case "identifier" -> names.addAll(List.of(part.text(), "default"));
            case "namespace_import" -> part.parts().stream().findFirst()
                    .ifPresent(name -> names.addAll(List.of(name.text(), Links.ALL)));
            case "named_imports" -> part.parts().forEach(each -> specifier(each, names));
            default -> { }
        }
    }

    private void specifier(Node part, List<String> names) {
        part.child("name").ifPresent(name -> {
            String local = part.child("alias").orElse(name).text();
            names.addAll(List.of(local, clauses.name(name)));
        });
    }
}

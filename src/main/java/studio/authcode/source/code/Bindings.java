package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.code.Binding.Kind;
import studio.authcode.source.syntax.Node;

/// Which declaration each name of a file means: scopes, hoisting and shadowing as the language has them.
final class Bindings {

    private final Map<Node, Binding> byReference = new IdentityHashMap<>();
    private final List<Use> uses = new ArrayList<>();

    /// The names of one block or function.
    private record Scope(Scope parent, boolean function, Map<String, Binding> names) {

        Scope block() {
            return new Scope(this, false, new HashMap<>());
        }

        Scope body() {
            return new Scope(this, true, new HashMap<>());
        }

        Scope hoisting() {
            Scope at = this;
            while (!at.function) {
                at = at.parent;
            }
            return at;
        }

        Binding find(String name) {
            for (Scope at = this; at != null; at = at.parent) {
                Binding found = at.names.get(name);
                if (found != null) {
                    return found;
                }
            }
            return null;
        }
    }

    private record Use(Node identifier, Scope scope, boolean write) {
    }

    Bindings(Node program) {
        Scope top = new Scope(null, true, new HashMap<>());
        program.children().forEach(child -> visit(child, top));
        for (Use use : uses) {
            Binding binding = use.scope.find(use.identifier.text());
            if (binding != null) {
                byReference.put(use.identifier, binding);
                (use.write ? binding.writes : binding.references).add(use.identifier);
            }
        }
        uses.clear();
    }

    /// Returns the declaration that an identifier refers to; empty for a global.
    Optional<Binding> of(Node identifier) {
        return Optional.ofNullable(byReference.get(identifier));
    }

    private void visit(Node node, Scope scope) {
        if (!node.named()) {
            return;
        }
        switch (node.kind()) {
            case "identifier", "shorthand_property_identifier" -> uses.add(new Use(node, scope, false));
            case "variable_declarator" -> declarator(node, scope);
            case "import_statement" -> imports(node, scope);
            case "for_in_statement" -> forIn(node, scope);
            case "assignment_expression", "augmented_assignment_expression" -> assignment(node, scope);
            case "update_expression" -> node.child("argument").ifPresent(target -> write(target, scope));
            case "catch_clause" -> catches(node, scope);
            case "statement_block", "for_statement", "switch_body", "class_static_block" ->
                    visitAll(node, scope.block());
            case "enum_declaration", "internal_module", "module" -> namespace(node, scope);
            default -> structure(node, scope);
        }
    }

    private void structure(Node node, Scope scope) {
        if (Kinds.isFunction(node)) {
            function(node, scope);
        } else if (Kinds.isClass(node)) {
            type(node, scope);
        } else if (!Kinds.isType(node)) {
            visitAll(node, scope);
        }
    }

    private void visitAll(Node node, Scope scope) {
        for (Node child : node.children()) {
            visit(child, scope);
        }
    }

    private void declarator(Node node, Scope scope) {
        boolean hoisted = node.parent().filter(parent -> parent.is("variable_declaration")).isPresent();
        node.child("name").ifPresent(name -> declare(name, Kind.VARIABLE, node,
                hoisted ? scope.hoisting() : scope, scope));
        node.child("value").ifPresent(value -> visit(value, scope));
    }

    /// Declares every name of a pattern; its default values are looked up from where it stands.
    private void declare(Node pattern, Kind kind, Node origin, Scope into, Scope from) {
        switch (pattern.kind()) {
            case "identifier", "shorthand_property_identifier_pattern", "type_identifier" ->
                    add(pattern, kind, origin, into);
            case "assignment_pattern", "object_assignment_pattern" -> {
                pattern.child("left").ifPresent(left -> declare(left, kind, origin, into, from));
                pattern.child("right").ifPresent(right -> visit(right, from));
            }
            case "pair_pattern" -> {
                pattern.child("key").ifPresent(key -> visit(key, from));
                pattern.child("value").ifPresent(value -> declare(value, kind, origin, into, from));
            }
            case "required_parameter", "optional_parameter" -> {
                pattern.child("pattern").ifPresent(inner -> declare(inner, kind, origin, into, from));
                pattern.child("value").ifPresent(value -> visit(value, from));
            }
            case "object_pattern", "array_pattern", "rest_pattern" -> pattern.parts()
                    .forEach(part -> declare(part, kind, origin, into, from));
            default -> visit(pattern, from);
        }
    }

    private void add(Node identifier, Kind kind, Node origin, Scope into) {
        String name = identifier.text();
        Binding known = into.names.get(name);
        if (known == null || known.kind == Kind.PARAMETER && kind != Kind.VARIABLE) {
            known = new Binding(name, kind, identifier, origin);
            into.names.put(name, known);
        } else {
            known.writes.add(identifier);
        }
        byReference.put(identifier, known);
    }

    private void function(Node node, Scope scope) {
        Optional<Node> name = node.child("name");
        Scope inner = scope.body();
        if (node.is("function_declaration", "generator_function_declaration")) {
            name.ifPresent(each -> add(each, Kind.FUNCTION, node, scope));
        } else if (node.is("method_definition")) {
            name.ifPresent(each -> visit(each, scope));
        } else {
            name.ifPresent(each -> add(each, Kind.FUNCTION, node, inner));
        }
        node.child("parameter").ifPresent(one -> declare(one, Kind.PARAMETER, one, inner, inner));
        node.child("parameters").ifPresent(all -> all.parts()
                .forEach(each -> declare(each, Kind.PARAMETER, each, inner, inner)));
        node.child("body").ifPresent(body -> {
            if (body.is("statement_block")) {
                visitAll(body, inner);
            } else {
                visit(body, inner);
            }
        });
    }

    private void type(Node node, Scope scope) {
        Scope inner = scope.block();
        node.child("name").ifPresent(name ->
                add(name, Kind.CLASS, node, node.is("class") ? inner : scope));
        for (Node child : node.children()) {
            if (!child.isField("name")) {
                visit(child, inner);
            }
        }
    }

    private void namespace(Node node, Scope scope) {
        node.child("name").filter(name -> name.is("identifier"))
                .ifPresent(name -> add(name, Kind.OTHER, node, scope));
        node.child("body").ifPresent(body -> visit(body, scope));
    }

    private void imports(Node node, Scope scope) {
        node.descendants().forEach(each -> {
            switch (each.kind()) {
                case "import_specifier" -> each.child("alias").or(() -> each.child("name"))
                        .ifPresent(name -> add(name, Kind.IMPORT, each, scope));
                case "namespace_import", "import_clause", "import_require_clause" -> each.children().stream()
                        .filter(child -> child.is("identifier"))
                        .forEach(name -> add(name, Kind.IMPORT, each, scope));
                default -> { }
            }
        });
    }

    private void forIn(Node node, Scope scope) {
        Scope inner = scope.block();
        boolean declares = node.child("kind").isPresent();
        boolean hoisted = node.child("kind").filter(kind -> kind.text().equals("var")).isPresent();
        node.child("left").ifPresent(left -> {
            if (declares) {
                declare(left, Kind.OTHER, node, hoisted ? scope.hoisting() : inner, inner);
            } else {
                write(left, inner);
            }
        });
        node.child("right").ifPresent(right -> visit(right, scope));
        node.child("body").ifPresent(body -> visit(body, inner));
    }

    private void catches(Node node, Scope scope) {
        Scope inner = scope.block();
        node.child("parameter").ifPresent(name -> declare(name, Kind.OTHER, node, inner, inner));
        node.child("body").ifPresent(body -> visit(body, inner));
    }

    private void assignment(Node node, Scope scope) {
        node.child("left").ifPresent(left -> write(left, scope));
        node.child("right").ifPresent(right -> visit(right, scope));
    }

    /// Notes each name that a pattern writes to; a member's object is only read.
    private void write(Node target, Scope scope) {
        switch (target.kind()) {
            case "identifier", "shorthand_property_identifier_pattern" -> uses.add(new Use(target, scope, true));
            case "object_pattern", "array_pattern", "rest_pattern", "parenthesized_expression", "non_null_expression" ->
                    target.parts().forEach(part -> write(part, scope));
            case "assignment_pattern", "object_assignment_pattern" -> {
                target.child("left").ifPresent(left -> write(left, scope));
                target.child("right").ifPresent(right -> visit(right, scope));
            }
            case "pair_pattern" -> target.child("value").ifPresent(value -> write(value, scope));
            default -> visit(target, scope);
        }
    }
}

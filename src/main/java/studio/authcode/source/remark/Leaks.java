package studio.authcode.source.remark;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.source.remark.Remarks.Leak;
import studio.authcode.source.remark.Remarks.Store;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// Finds auth codes and wallet tokens that are put into storage, global data or an address.
final class Leaks {

    private static final Pattern TOKEN = Pattern.compile("access_token|refresh_token");
    private static final Pattern SENSITIVE = Pattern.compile("auth_?[cC]ode|(?:access|refresh)_token");
    private static final Pattern GOES = Pattern.compile("navigateTo|redirectTo|reLaunch|switchTab");
    private static final Pattern IN_ADDRESS = Pattern.compile("(?s).*[?&][\\w-]*=$");

    private final SyntaxTree tree;
    private final Set<String> aliases = new HashSet<>();
    private final List<Leak> found = new ArrayList<>();

    private Leaks(SyntaxTree tree) {
        this.tree = tree;
    }

    static List<Leak> of(Kin kin) {
        String text = kin.tree().text();
        if (!text.contains("auth") && !text.contains("_token") || !SENSITIVE.matcher(text).find()) {
            return List.of();
        }
        Leaks leaks = new Leaks(kin.tree());
        kin.of("variable_declarator").forEach(leaks::alias);
        kin.of("call_expression", "assignment_expression", "template_string", "binary_expression")
                .forEach(leaks::look);
        return List.copyOf(leaks.found);
    }

    /// `const code = res.authCode` makes `code` an auth code too.
    private void alias(Node node) {
        if (node.is("variable_declarator") && node.child("value").filter(value -> value.is("member_expression"))
                .filter(value -> sensitive(value).isPresent()).isPresent()) {
            node.child("name").filter(name -> name.is("identifier")).map(Node::text).ifPresent(aliases::add);
        }
    }

    private void look(Node node) {
        if (node.is("call_expression")) {
            String name = node.child("function").map(callee -> callee.child("property").orElse(callee))
                    .map(Node::text).orElse("");
            if (Stores.stores(name)) {
                node.child("arguments").stream().flatMap(args -> args.parts().stream())
                        .forEach(argument -> stored(argument, Store.STORAGE));
            } else if (GOES.matcher(name).matches()) {
                node.child("arguments").stream().flatMap(args -> args.parts().stream())
                        .filter(each -> each.is("object"))
                        .forEach(options -> member(options, "url").ifPresent(url -> address(url)));
            }
        } else if (node.is("assignment_expression")) {
            node.child("left").filter(left -> left.is("member_expression") && Stores.isGlobal(left)).ifPresent(_ ->
                    node.child("right").ifPresent(value -> stored(value, Store.GLOBAL)));
        } else if (node.is("template_string", "binary_expression")) {
            inAddress(node);
        }
    }

    private static Optional<Node> member(Node object, String name) {
        return object.parts().stream().filter(part -> part.is("pair"))
                .filter(part -> part.child("key").filter(key -> key.text().equals(name)).isPresent())
                .flatMap(part -> part.child("value").stream()).findFirst();
    }

    /// The value itself, or a member of an object that is stored; what a call makes of it is not it any more.
    private void stored(Node value, Store store) {
        if (value.is("object")) {
            value.parts().forEach(part -> {
                if (part.is("pair")) {
                    part.child("value").ifPresent(each -> stored(each, store));
                } else if (part.is("shorthand_property_identifier")) {
                    note(part, store);
                }
            });
        } else if (value.is("call_expression") && value.text().startsWith("JSON.stringify")) {
            value.child("arguments").stream().flatMap(args -> args.parts().stream())
                    .forEach(each -> stored(each, store));
        } else if (value.is("parenthesized_expression", "await_expression", "as_expression")) {
            value.parts().forEach(each -> stored(each, store));
        } else {
            note(value, store);
        }
    }

    private void note(Node value, Store store) {
        sensitive(value).ifPresent(what -> found.add(new Leak(store, what, tree.place(value))));
    }

    private Optional<String> sensitive(Node value) {
        Node last = value.is("member_expression") ? value.child("property").orElse(value) : value;
        boolean name = last.is("identifier", "property_identifier", "shorthand_property_identifier");
        return name && (Stores.isCode(last.text()) || TOKEN.matcher(last.text()).matches()
                || last == value && aliases.contains(last.text())) ? Optional.of(last.text()) : Optional.empty();
    }

    /// In an address that another page gets, it counts wherever it stands.
    private void address(Node url) {
        url.descendants().filter(each -> each.is("identifier", "member_expression"))
                .filter(each -> each.parent().filter(parent -> parent.is("member_expression")).isEmpty())
                .filter(each -> sensitive(each).isPresent()).findFirst()
                .ifPresent(each -> add(each, sensitive(each).get()));
    }

    /// `…?code=${authCode}` and `'…?code=' + authCode`.
    private void inAddress(Node node) {
        if (node.is("template_string")) {
            String before = "";
            for (Node part : node.children()) {
                if (part.is("template_substitution") && IN_ADDRESS.matcher(before).matches()) {
                    part.parts().stream().findFirst().ifPresent(value -> sensitive(value)
                            .ifPresent(what -> add(value, what)));
                }
                before = part.is("string_fragment") ? part.text() : "";
            }
        } else if (node.child("operator").filter(operator -> operator.is("+")).isPresent()) {
            Node left = node.child("left").orElseThrow();
            Node before = left.is("binary_expression") ? left.child("right").orElse(left) : left;
            if (before.is("string") && IN_ADDRESS.matcher(before.text().substring(0,
                    Math.max(0, before.text().length() - 1))).matches()) {
                node.child("right").ifPresent(value -> sensitive(value).ifPresent(what -> add(value, what)));
            }
        }
    }

    private void add(Node value, String what) {
        Leak leak = new Leak(Store.ADDRESS, what, tree.place(value));
        if (!found.contains(leak)) {
            found.add(leak);
        }
    }
}

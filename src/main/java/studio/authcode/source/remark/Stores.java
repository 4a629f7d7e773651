package studio.authcode.source.remark;

import java.util.Optional;
import java.util.regex.Pattern;
import studio.authcode.source.remark.Remarks.Store;
import studio.authcode.source.syntax.Node;

/// Tells where a value goes that is put somewhere to be kept.
public final class Stores {

    private static final int DEEPEST = 8;
    private static final Pattern STORES = Pattern.compile("(?i)(set_?storage(sync)?|saveStorage|putStorage)");
    private static final Pattern GLOBAL = Pattern.compile("(?s).*globalData(\\.\\w+)?|getApp\\(\\)|(const )?app");
    private static final Pattern CODE = Pattern.compile("auth_?[cC]ode");

    private Stores() {
    }

    /// Tells whether a name is that of an auth code.
    public static boolean isCode(String name) {
        return CODE.matcher(name).matches();
    }

    static boolean stores(String function) {
        return STORES.matcher(function).matches();
    }

    static boolean isGlobal(Node left) {
        return left.child("object").map(Node::text).filter(object -> GLOBAL.matcher(object).matches()).isPresent();
    }

    /// Returns where an expression's value is put, itself or as a part of something; empty where it is not kept.
    public static Optional<Store> of(Node expression) {
        Node at = expression;
        for (int depth = 0; depth < DEEPEST; depth++) {
            Node parent = at.parent().orElse(null);
            if (parent == null) {
                return Optional.empty();
            }
            switch (parent.kind()) {
                case "object", "spread_element", "parenthesized_expression", "await_expression", "as_expression" ->
                        at = parent;
                case "pair" -> {
                    if (!at.isField("value")) {
                        return Optional.empty();
                    }
                    at = parent;
                }
                case "assignment_expression" -> {
                    return at.isField("right") && parent.child("left").filter(left -> left.is("member_expression")
                            && isGlobal(left)).isPresent() ? Optional.of(Store.GLOBAL) : Optional.empty();
                }
                case "arguments" -> {
                    Optional<Node> callee = parent.parent().flatMap(call -> call.child("function"));
                    if (callee.isEmpty() || !callee.get().text().equals("JSON.stringify")) {
                        return callee.map(each -> each.child("property").orElse(each)).map(Node::text)
                                .filter(Stores::stores).map(_ -> Store.STORAGE);
                    }
                    at = parent.parent().get();
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        return Optional.empty();
    }
}

package studio.authcode.source.remark;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.project.Located;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxTree;

/// Finds calls of other platforms' functions, such as `wx.login()`, in code that does not choose between platforms.
final class Foreign {

    /// A file with one of these knows of several platforms.
    private static final Pattern CHOOSES = Pattern.compile(
            "typeof\\s*\\(?\\s*(wx|tt|swan|qq|ks|my)\\b|#ifn?def|#if\\s"
                    + "|process\\.env\\.(TARO_ENV|UNI_PLATFORM|VUE_APP_PLATFORM|MPX_MODE|PLATFORM)"
                    + "|wx\\s*=[^=]|wxApp|__wxjs|window\\.wx|\\bwx\\s*(\\?|&&|\\|\\|)|!\\s*wx\\b|\\bin\\s+wx\\b"
                    + "|__mpx_|ENV_TYPE|\\bis(Wechat|Wx|Weixin)|(?i:platform)\\b");

    private static final String[] FUNCTIONS = {"function_declaration", "generator_function_declaration",
        "function_expression", "generator_function", "arrow_function", "method_definition"};

    private Foreign() {
    }

    static List<Located<String>> of(Kin kin) {
        SyntaxTree tree = kin.tree();
        if (kin.of("identifier").noneMatch(Foreign::isAsked) || chooses(tree.text())) {
            return List.of();
        }
        Set<String> declared = new HashSet<>();
        kin.of("identifier", "shorthand_property_identifier_pattern").filter(Foreign::declares).map(Node::text)
                .forEach(declared::add);
        List<Located<String>> found = kin.of("call_expression")
                .flatMap(call -> call.child("function").stream())
                .filter(callee -> callee.is("member_expression"))
                .filter(callee -> callee.child("object").filter(object -> object.is("identifier")
                        && Remarks.OTHER_PLATFORMS.contains(object.text())
                        && !declared.contains(object.text())).isPresent())
                .filter(callee -> !isTried(callee))
                .map(callee -> new Located<>(callee.text(), tree.place(callee)))
                .toList();
        long platforms = found.stream().map(each -> each.value().substring(0, each.value().indexOf('.'))).distinct()
                .count();
        return platforms > 1 ? List.of() : found;
    }

    /// Whoever catches what a call throws expects that it may not be there.
    private static boolean isTried(Node callee) {
        Node at = callee;
        for (Node around : callee.ancestors().toList()) {
            if (around.is(FUNCTIONS)) {
                return false;
            }
            if (around.is("try_statement") && at.isField("body") && around.child("handler").isPresent()) {
                return true;
            }
            at = around;
        }
        return false;
    }

    static boolean chooses(String text) {
        return CHOOSES.matcher(text).find();
    }

    private static boolean isAsked(Node identifier) {
        return identifier.end() - identifier.start() <= 4 && identifier.isField("object")
                && Remarks.OTHER_PLATFORMS.contains(identifier.text());
    }

    private static boolean declares(Node node) {
        return Remarks.OTHER_PLATFORMS.contains(node.text())
                && node.parent().filter(parent -> !parent.is("member_expression", "arguments", "call_expression",
                        "pair")).isPresent();
    }
}

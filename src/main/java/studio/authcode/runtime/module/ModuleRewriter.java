package studio.authcode.runtime.module;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.source.syntax.Grammar;
import studio.authcode.source.syntax.Node;
import studio.authcode.source.syntax.SyntaxParser;
import studio.authcode.source.syntax.SyntaxTree;

/// Makes one function expression of a file of JavaScript, in which every line is where it was.
final class ModuleRewriter {

    private static final Pattern LINKED = Pattern.compile("\\b(?:import|export)\\b");
    private static final Pattern LONE_CR = Pattern.compile("\r(?!\n)");
    private static final Pattern OWN_VALUE = Pattern.compile(
            "^[ \\t]*(const|let)[ \\t]+([\\w$]{1,99})[ \\t]*=[ \\t]*\\2[ \\t]*\\|\\|", Pattern.MULTILINE);
    private static final Pattern GLOBAL = Pattern.compile("\\bglobal\\b");
    private static final List<String> COMMON = List.of("require", "module", "exports");

    private final String text;
    private final TextChanges changes;
    private final ModuleNames names;
    private final Clauses clauses;
    private final Links links = new Links();
    private boolean linked;

    private ModuleRewriter(String text) {
        this.text = text;
        this.changes = new TextChanges(text);
        this.names = ModuleNames.absentFrom(text);
        this.clauses = new Clauses(text);
    }

    /// Rewrites a file, however broken: the engine will then find the same fault at the same place.
    ///
    /// @param file its path, whose ending plays no part
    static Rewritten rewrite(String file, String written) {
        ModuleRewriter rewriter = new ModuleRewriter(LONE_CR.matcher(written).replaceAll("\n"));
        if (LINKED.matcher(written).find()) {
            try (SyntaxParser parser = new SyntaxParser()) {
                parser.parse(file, rewriter.clauses.parsable(), Grammar.JAVASCRIPT).ifPresent(rewriter::read);
            }
        }
        return rewriter.done();
    }

    private void read(SyntaxTree tree) {
        ImportReader imports = new ImportReader(links, changes, clauses);
        ExportReader exports = new ExportReader(links, changes, names, clauses);
        topLevel(tree.root()).forEach(statement -> {
            if (statement.is("import_statement")) {
                linked |= imports.read(statement);
            } else if (statement.is("export_statement")) {
                linked |= exports.read(statement);
            }
        });
        tree.root().descendants().forEach(this::use);
    }

    /// Returns the statements of a module itself, those around a fault too.
    private static Stream<Node> topLevel(Node node) {
        return node.children().stream()
                .flatMap(child -> child.is("ERROR") ? topLevel(child) : Stream.of(child));
    }

    private void use(Node node) {
        switch (node.kind()) {
            case "call_expression" -> node.child("function").ifPresent(this::called);
            case "meta_property" -> {
                if (node.text().startsWith("import")) {
                    changes.cover(node.start(), node.end(), names.module() + ".meta");
                }
            }
            default -> { }
        }
    }

    private void called(Node callee) {
        if (callee.is("import")) {
            changes.cover(callee.start(), callee.end(), names.module() + ".im");
        } else if (callee.is("identifier") && links.isLocal(callee.text())) {
            // What is found in an object is called as its method; what is imported must not be.
            String name = callee.text();
            changes.replace(callee.start(), callee.end(),
                    names.module() + "(" + name + "," + Links.quoted(name) + ")");
        }
    }

    private Rewritten done() {
        if (text.startsWith("#!")) {
            changes.replace(0, 2, "//");
        }
        // Platforms run this as what their compilers make of it, in which a name may be read before it has a value.
        OWN_VALUE.matcher(text).results().forEach(each -> changes.cover(each.start(1), each.end(1), "var"));
        return linked ? linked() : common();
    }

    private Rewritten linked() {
        String m = names.module();
        // What is exported is known before what is imported runs: in a circle, that asks for it at once.
        String before = outer() + "with(" + m + ".scope){(function(){\"use strict\";" + m + ".expose("
                + names.exports() + ");" + m + ".link(" + names.imports() + ");";
        // The moves do not depend on what stands behind the text.
        Moves moves = changes.between(before, "").moves();
        String after = "\n;function " + names.exports() + "(){return " + links.exportsLiteral() + "}}).call()}function "
                + names.imports() + "(){return " + links.importsLiteral(moves) + "}})";
        return changes.between(before, after);
    }

    private Rewritten common() {
        String given = String.join(",", COMMON.stream().filter(name -> !isDeclared(name)).toList());
        return changes.between(outer() + "(function(" + given + "){",
                "\n}).call(exports" + (given.isEmpty() ? "" : "," + given) + ")})");
    }

    private String outer() {
        String m = names.module();
        // Build tools put these in place of Node's own, where code names them.
        return "(function(" + m + "){var require=" + m + ".require,module=" + m + ".module,exports=module.exports"
                + (text.contains("process.env") ? ",process=" + m + ".process" : "")
                + (GLOBAL.matcher(text).find() ? ",global=globalThis;" : ";");
    }

    /// Tells whether the code seems to declare a name in a way that no parameter may be called.
    private boolean isDeclared(String name) {
        return Pattern.compile("\\b(?:(?:let|const|class)\\s+|(?:let|const)\\s*[{\\[][^=;]{0,999}\\b)" + name + "\\b")
                .matcher(text).find();
    }
}

package studio.authcode.runtime.module;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.source.code.Literals;
import studio.authcode.source.syntax.Node;

/// The names in the braces of imports and exports: any word may be one there, which the grammar does not know.
///
/// @param text the file's own
record Clauses(String text) {

    private static final Pattern CLAUSE =
            Pattern.compile("\\b(?:import|export)\\s*(?:[\\w$]+\\s*,\\s*)?(\\{[^{}]*\\})");
    private static final Pattern WORD = Pattern.compile("\\b(?:break|case|catch|class|const|continue|debugger|delete|do"
            + "|else|enum|export|extends|false|finally|for|function|if|import|in|instanceof|new|null|return|super"
            + "|switch|this|throw|true|try|typeof|var|void|while|with)\\b");

    /// Returns the text with other names in place of such words, so that it can be parsed.
    String parsable() {
        return CLAUSE.matcher(text).replaceAll(clause -> Matcher.quoteReplacement(clause.group().substring(0,
                clause.start(1) - clause.start()) + WORD.matcher(clause.group(1))
                .replaceAll(word -> "_" + word.group().substring(1))));
    }

    /// Returns what a name stands for, which may be a string too.
    String name(Node node) {
        return Literals.text(node).orElseGet(() -> text.substring(node.start(), node.end()));
    }
}

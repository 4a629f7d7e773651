package studio.authcode.project;

/// Tells page code from component code by the function that it calls.
final class PageCode {

    private static final String WORD = "Page";

    private final String text;
    private int at;
    private boolean backticksPair = true;

    private PageCode(String text) {
        this.text = text;
    }

    /// Tells whether the code calls `Page(…)`, outside of comments and strings.
    static boolean callsPage(String text) {
        return text.contains(WORD) && new PageCode(text).search();
    }

    private boolean search() {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (c == '/' && startsComment()) {
                skipComment();
            } else if (c == '"' || c == '\'' || c == '`' && backticksPair) {
                skipString(c);
            } else if (c == 'P' && isCall()) {
                return true;
            } else {
                at++;
            }
        }
        return false;
    }

    private boolean startsComment() {
        return text.startsWith("//", at) || text.startsWith("/*", at);
    }

    private void skipComment() {
        boolean line = text.charAt(at + 1) == '/';
        int end = text.indexOf(line ? "\n" : "*/", at + 2);
        at = end < 0 ? text.length() : end + (line ? 1 : 2);
    }

    /// A quote that nothing closes was none, as in a regular expression: then the rest of its line is passed over.
    private void skipString(char quote) {
        int i = at + 1;
        while (i < text.length() && text.charAt(i) != quote && (quote == '`' || text.charAt(i) != '\n')) {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        backticksPair &= quote != '`' || i < text.length();
        at = quote == '`' && !backticksPair ? at + 1 : i + 1;
    }

    private boolean isCall() {
        boolean begins = at == 0 || !Character.isJavaIdentifierPart(text.charAt(at - 1)) && text.charAt(at - 1) != '.'
                || text.charAt(at - 1) == '$';
        if (!begins || !text.startsWith(WORD, at)) {
            return false;
        }
        int i = at + WORD.length();
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i < text.length() && (text.charAt(i) == '(' || text.charAt(i) == '<');
    }
}

package studio.authcode.desktop.source;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/// Tells what each character of a file is painted as: one pass without looking back, so that no text makes it slow.
final class Painter {

    private static final Set<String> KEYWORDS = Set.of("async", "await", "break", "case", "catch", "class", "const",
            "continue", "default", "delete", "do", "else", "enum", "export", "extends", "false", "finally", "for",
            "from", "function", "if", "implements", "import", "in", "instanceof", "interface", "let", "new", "null",
            "of", "return", "static", "super", "switch", "this", "throw", "true", "try", "type", "typeof",
            "undefined", "var", "void", "while", "yield");

    private final String text;
    private final byte[] paints;
    private int at;

    private Painter(String text) {
        this.text = text;
        this.paints = new byte[text.length()];
    }

    /// Returns one paint for each character.
    static byte[] paint(String file, String text) {
        Painter painter = new Painter(text);
        String name = file.toLowerCase(Locale.ROOT);
        if (name.matches(".*[.](js|ts|jsx|tsx|mjs|cjs|sjs|json)")) {
            painter.script(name.endsWith(".json"));
        } else if (name.matches(".*[.](txml|axml|xml|html|vue)")) {
            painter.template();
        }
        painter.hidden();
        return painter.paints;
    }

    private void script(boolean json) {
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("//", at)) {
                fill(Paint.COMMENT, lineEnd(at));
            } else if (text.startsWith("/*", at)) {
                fill(Paint.COMMENT, behind("*/", at + 2));
            } else if (c == '"' || c == '\'' || c == '`') {
                int end = stringEnd(c);
                fill(json && isKey(end) ? Paint.NAME : Paint.STRING, end);
            } else if (Character.isJavaIdentifierStart(c)) {
                int end = wordEnd();
                fill(KEYWORDS.contains(text.substring(at, Math.min(end, at + 12))) ? Paint.KEYWORD : Paint.PLAIN, end);
            } else if (c >= '0' && c <= '9') {
                fill(Paint.NUMBER, wordEnd());
            } else {
                at++;
            }
        }
    }

    private void template() {
        boolean tag = false;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (text.startsWith("<!--", at)) {
                fill(Paint.COMMENT, behind("-->", at + 4));
            } else if (tag && (c == '"' || c == '\'')) {
                fill(Paint.STRING, behind(String.valueOf(c), at + 1));
            } else if (c == '<' || c == '>') {
                tag = c == '<';
                int end = tag && at + 1 < text.length() && text.charAt(at + 1) == '/' ? at + 2 : at + 1;
                fill(Paint.TAG, end);
                if (tag) {
                    fill(Paint.TAG, wordEnd());
                }
            } else if (tag && Character.isJavaIdentifierStart(c)) {
                fill(Paint.NAME, wordEnd());
            } else {
                at++;
            }
        }
    }

    /// What nobody would see is marked, whatever it stands in.
    private void hidden() {
        for (int i = 0; i < paints.length; i++) {
            if (SourceText.isHidden(text.charAt(i))) {
                paints[i] = Paint.HIDDEN.mark();
            }
        }
    }

    private void fill(Paint paint, int end) {
        Arrays.fill(paints, at, end, paint.mark());
        at = end;
    }

    /// A quoted text ends at its line's end, too, where it is left open; a template literal goes on.
    private int stringEnd(char quote) {
        int end = at + 1;
        while (end < text.length()) {
            char c = text.charAt(end);
            if (c == quote) {
                return end + 1;
            }
            if (quote != '`' && (c == '\n' || c == '\r')) {
                return end;
            }
            end += c == '\\' ? 2 : 1;
        }
        return text.length();
    }

    private boolean isKey(int end) {
        int next = end;
        while (next < text.length() && Character.isWhitespace(text.charAt(next))) {
            next++;
        }
        return next < text.length() && text.charAt(next) == ':';
    }

    private int wordEnd() {
        int end = at;
        while (end < text.length() && (Character.isJavaIdentifierPart(text.charAt(end)) || text.charAt(end) == '-'
                && paintsTag())) {
            end++;
        }
        return end;
    }

    private boolean paintsTag() {
        return at > 0 && paints[at - 1] == Paint.TAG.mark();
    }

    private int behind(String end, int from) {
        int found = text.indexOf(end, Math.min(from, text.length()));
        return found < 0 ? text.length() : found + end.length();
    }

    private int lineEnd(int from) {
        int end = from;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }
}

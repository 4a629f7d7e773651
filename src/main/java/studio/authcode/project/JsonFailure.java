package studio.authcode.project;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.project.Trouble.Cause;

/// Says what is wrong with a text that is no JSON, given where the parser stopped.
final class JsonFailure {

    private static final Pattern CONFLICT = Pattern.compile("^(?:<{7}|>{7})(?: .*)?$", Pattern.MULTILINE);
    private static final Pattern SCALAR =
            Pattern.compile("true|false|null|-?(?:0|[1-9][0-9]*+)(?:[.][0-9]++)?(?:[eE][+-]?[0-9]++)?");

    private final String file;
    private final String text;
    private final TextLines lines;

    JsonFailure(String file, String text, TextLines lines) {
        this.file = file;
        this.text = text;
        this.lines = lines;
    }

    Trouble at(int stopped) {
        if (text.isBlank()) {
            return said("empty", 0, 0);
        }
        Matcher conflict = CONFLICT.matcher(text);
        if (conflict.find()) {
            return Trouble.of(Cause.MERGE_CONFLICT, place(conflict.start(), conflict.end()));
        }
        JsonExpectation open = JsonExpectation.before(text, stopped);
        if (open.insideString()) {
            return insideString(stopped, open);
        }
        int offset = wordStart(stopped);
        JsonExpectation expected = JsonExpectation.before(text, offset);
        return switch (charAt(offset)) {
            case '\'' -> Trouble.of(Cause.SINGLE_QUOTES, place(offset, quotedEnd(offset)));
            case '#', '/' -> comment(offset, expected);
            case '“', '”', '„', '«', '»', '‘', '’', '＂' -> said("typographic-quotes", offset, offset + 1);
            case '}', ']' -> closing(offset, expected);
            default -> syntax(offset, offset + 1, expected);
        };
    }

    /// A text may hold neither what cannot be seen nor escapes that JSON does not know.
    private Trouble insideString(int stopped, JsonExpectation open) {
        char c = charAt(stopped);
        if (charAt(stopped - 1) == '\\' && c > ' ') {
            return said("escape", stopped, stopped + 1, Printable.of("\\" + c));
        }
        return c < ' ' && c != '\n' && c != '\r' && stopped < text.length()
                ? said("control-character", stopped, stopped + 1, Printable.codePoint(c))
                : syntax(stopped, stopped + 1, open);
    }

    private Trouble said(String why, int start, int end, Object... args) {
        return new Trouble(Cause.SYNTAX, place(start, end), Text.of("project.trouble." + why, args));
    }

    private Trouble comment(int offset, JsonExpectation expected) {
        if (charAt(offset) == '#' || charAt(offset + 1) == '/') {
            return Trouble.of(Cause.COMMENT, place(offset, lineEnd(offset)));
        }
        return charAt(offset + 1) == '*'
                ? Trouble.of(Cause.COMMENT, place(offset, commentEnd(offset)))
                : syntax(offset, offset + 1, expected);
    }

    private Trouble closing(int offset, JsonExpectation expected) {
        int before = offset - 1;
        while (before >= 0 && Character.isWhitespace(text.charAt(before))) {
            before--;
        }
        return charAt(before) == ','
                ? Trouble.of(Cause.TRAILING_COMMA, place(before, before + 1), String.valueOf(charAt(offset)))
                : syntax(offset, offset + 1, expected);
    }

    private Trouble syntax(int start, int end, JsonExpectation expected) {
        return Trouble.of(Cause.SYNTAX, place(start, end), expected.text());
    }

    /// The parser stops behind a word that it does not know; the mistake is where the word begins.
    private int wordStart(int offset) {
        int start = offset;
        while (start > 0 && isWord(text.charAt(start - 1))) {
            start--;
        }
        int end = offset;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        return SCALAR.matcher(text).region(start, end).matches() ? offset : start;
    }

    private static boolean isWord(char c) {
        return Character.isLetterOrDigit(c) || c == '_' || c == '$' || c == '.' || c == '-' || c == '+';
    }

    private Place place(int start, int end) {
        return lines.place(file, start, end);
    }

    private int quotedEnd(int start) {
        int end = text.indexOf('\'', start + 1);
        return end < 0 || end > lineEnd(start) ? start + 1 : end + 1;
    }

    private int lineEnd(int start) {
        int end = start;
        while (end < text.length() && text.charAt(end) != '\n' && text.charAt(end) != '\r') {
            end++;
        }
        return end;
    }

    private int commentEnd(int start) {
        int end = text.indexOf("*/", start + 2);
        return end < 0 ? start + 2 : end + 2;
    }

    private char charAt(int offset) {
        return offset >= 0 && offset < text.length() ? text.charAt(offset) : 0;
    }
}

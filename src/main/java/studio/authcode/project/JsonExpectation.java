package studio.authcode.project;

import java.util.BitSet;
import studio.authcode.base.Text;

/// What JSON allows at one position of a text, told from the tokens before it.
///
/// @param what the last part of the text's key
/// @param insideString whether a string is still open there
record JsonExpectation(String what, boolean insideString) {

    /// Scans the text up to an offset; what precedes it is taken to be JSON.
    static JsonExpectation before(String text, int offset) {
        return new Scan(text, offset).run();
    }

    Text text() {
        return Text.of("project.expected." + what);
    }

    /// A scan that notes the innermost container and the last token.
    private static final class Scan {

        private final String text;
        private final int end;
        private final BitSet objects = new BitSet();
        private int depth;
        private char last;
        private boolean nameCame;
        private int at;

        Scan(String text, int end) {
            this.text = text;
            this.end = end;
        }

        JsonExpectation run() {
            while (at < end) {
                char c = text.charAt(at);
                if (c == '"' && !skipString()) {
                    return new JsonExpectation("quote", true);
                }
                if (!Character.isWhitespace(c)) {
                    take(c);
                }
                at++;
            }
            return new JsonExpectation(expected(), false);
        }

        private boolean skipString() {
            at++;
            while (at < end && text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            return at < end;
        }

        private void take(char c) {
            nameCame = c == '"' && inObject() && (last == '{' || last == ',');
            switch (c) {
                case '{', '[' -> objects.set(depth++, c == '{');
                case '}', ']' -> depth = Math.max(0, depth - 1);
                default -> { }
            }
            last = c;
        }

        private boolean inObject() {
            return depth > 0 && objects.get(depth - 1);
        }

        private String expected() {
            return switch (last) {
                case 0 -> "object";
                case '{' -> "name-or-end";
                case '[' -> "value-or-end";
                case ':' -> "value";
                case ',' -> inObject() ? "name" : "value";
                default -> afterValue();
            };
        }

        private String afterValue() {
            if (depth == 0) {
                return "end";
            }
            if (nameCame) {
                return "colon";
            }
            return inObject() ? "comma-or-brace" : "comma-or-bracket";
        }
    }
}

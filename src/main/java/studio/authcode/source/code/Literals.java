package studio.authcode.source.code;

import java.util.Optional;
import studio.authcode.source.syntax.Node;

/// The texts that string literals and the keys of objects stand for.
public final class Literals {

    private static final int HEX = 16;

    private Literals() {
    }

    /// Returns what a string, or a template without expressions, stands for.
    public static Optional<String> text(Node node) {
        if (!node.is("string", "template_string")) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder();
        for (Node child : node.children()) {
            switch (child.kind()) {
                case "string_fragment", "escape_sequence" -> text.append(piece(child));
                case "template_substitution", "ERROR" -> {
                    return Optional.empty();
                }
                default -> { }
            }
        }
        return Optional.of(text.toString());
    }

    /// Returns what a part of a string stands for: an escape, or the text that it is.
    static String piece(Node part) {
        return part.is("escape_sequence") ? unescaped(part.text()) : part.text();
    }

    private static String unescaped(String escape) {
        char kind = escape.length() > 1 ? escape.charAt(1) : ' ';
        return switch (kind) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'v' -> "\u000b";
            case '\r', '\n', '\u2028', '\u2029' -> "";
            case 'u', 'x' -> point(escape.substring(2).replaceAll("[{}]", ""), escape);
            case '0', '1', '2', '3', '4', '5', '6', '7' -> octal(escape.substring(1));
            default -> escape.substring(1);
        };
    }

    private static String octal(String digits) {
        int value = Integer.parseInt(digits.replaceAll("[^0-7].*", ""), 8);
        return String.valueOf((char) value);
    }

    private static String point(String digits, String escape) {
        try {
            int point = Integer.parseInt(digits, HEX);
            return Character.isValidCodePoint(point) ? Character.toString(point) : escape;
        } catch (NumberFormatException _) {
            return escape;
        }
    }

    /// Returns the name that an object's key, a method's name or a property stands for; empty where it is computed.
    public static Optional<String> key(Node key) {
        return switch (key.kind()) {
            case "property_identifier", "shorthand_property_identifier", "shorthand_property_identifier_pattern",
                    "private_property_identifier", "identifier", "number", "type_identifier" ->
                    Optional.of(identifier(key.text()));
            case "string" -> text(key);
            case "computed_property_name" -> key.parts().stream().findFirst().flatMap(Literals::text);
            default -> Optional.empty();
        };
    }

    /// An identifier may be written with Unicode escapes.
    static String identifier(String written) {
        if (written.indexOf('\\') < 0) {
            return written;
        }
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < written.length(); i++) {
            int end = written.startsWith("\\u{", i) ? written.indexOf('}', i) + 1 : i + 6;
            if (written.charAt(i) == '\\' && end > i && end <= written.length()) {
                text.append(unescaped(written.substring(i, end)));
                i = end - 1;
            } else {
                text.append(written.charAt(i));
            }
        }
        return text.toString();
    }
}

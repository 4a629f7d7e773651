package studio.authcode.project;

import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonObject;

/// A JSON file as it is written, with the object that it says.
///
/// @param text without a byte order mark
record JsonText(String file, String text, TextLines lines, JsonObject root) {

    private static final String UNIT = "  ";

    /// Reads a text; empty where it is no JSON object.
    static Optional<JsonText> of(String file, String text) {
        return LocatedJson.readObject(file, text) instanceof LocatedJson.Read(JsonObject root)
                ? Optional.of(new JsonText(file, text, new TextLines(text), root)) : Optional.empty();
    }

    int start(Place place) {
        return lines.offset(place.line(), place.column());
    }

    int end(Place place) {
        return lines.offset(place.endLine(), place.endColumn());
    }

    String slice(Place place) {
        return text.substring(start(place), end(place));
    }

    TextEdit edit(int from, int to, String replacement) {
        return new TextEdit(lines.place(file, from, to), replacement);
    }

    /// Tells whether nothing but white space precedes a place on its line.
    boolean beginsItsLine(Place place) {
        return text.substring(lineStart(place), start(place)).isBlank();
    }

    /// Returns the white space at the beginning of a place's line.
    String indent(Place place) {
        int from = lineStart(place);
        int to = from;
        while (to < text.length() && (text.charAt(to) == ' ' || text.charAt(to) == '\t')) {
            to++;
        }
        return text.substring(from, to);
    }

    private int lineStart(Place place) {
        return lines.offset(place.line(), 1);
    }

    /// Returns what one level adds to the indentation.
    String unit() {
        return root.members().stream().findFirst().filter(first -> beginsItsLine(first.namePlace())
                        && first.namePlace().line() > root.place().line())
                .map(first -> indent(first.namePlace()))
                .filter(inner -> inner.startsWith(indent(root.place())))
                .map(inner -> inner.substring(indent(root.place()).length()))
                .orElse(UNIT);
    }

    /// Tells whether the object is spread over several lines.
    boolean spread() {
        return root.place().endLine() > root.place().line();
    }

    String lineEnd() {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == '\n') {
                return "\n";
            }
            if (text.charAt(i) == '\r') {
                return i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "\r\n" : "\r";
            }
        }
        return "\n";
    }
}

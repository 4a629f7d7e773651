package studio.authcode.desktop.common;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javafx.geometry.NodeOrientation;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// JSON to look at: indented, with its parts in colours.
public final class JsonText {

    private static final int MOST_CHARACTERS = 20_000;
    private static final Pattern PARTS = Pattern.compile(
            "(?<key>\"(?:[^\"\\\\]|\\\\.)*+\"(?=\\s*:))|(?<string>\"(?:[^\"\\\\]|\\\\.)*+\")"
                    + "|(?<word>-?\\d[\\d.eE+-]*+|true|false|null)|(?<mark>[^\"\\d\\-a-z]++|.)");

    private JsonText() {
    }

    /// Returns a node that shows a value, cut where it is longer than anybody reads.
    public static TextFlow of(JsonNode json) {
        String pretty = Json.pretty(json);
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(Css.MONO);
        // JSON reads from left to right on a sheet that does not.
        flow.setNodeOrientation(NodeOrientation.LEFT_TO_RIGHT);
        Matcher part = PARTS.matcher(pretty.substring(0, Math.min(pretty.length(), MOST_CHARACTERS)));
        while (part.find()) {
            Text text = new Text(part.group().replace(" : ", ": "));
            text.getStyleClass().add(style(part));
            flow.getChildren().add(text);
        }
        if (pretty.length() > MOST_CHARACTERS) {
            flow.getChildren().add(new Text("…"));
        }
        flow.setAccessibleText(pretty.length() > MOST_CHARACTERS ? pretty.substring(0, MOST_CHARACTERS) : pretty);
        return flow;
    }

    private static String style(Matcher part) {
        if (part.group("key") != null) {
            return Css.JSON_KEY;
        }
        if (part.group("string") != null) {
            return Css.JSON_STRING;
        }
        return part.group("word") != null ? Css.JSON_WORD : Css.JSON_MARK;
    }
}

package studio.authcode.project;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonBoolean;
import studio.authcode.project.JsonValue.JsonNull;
import studio.authcode.project.JsonValue.JsonNumber;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.JsonValue.Member;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.json.JsonFactory;

/// Parses a JSON text into values that know where they stand, or says what is wrong with it and where.
public final class LocatedJson {

    static final int DEEPEST = 500;

    // Values stay as they are written, so only the depth needs a bound; the text's own size is bounded by its reader.
    private static final JsonFactory FACTORY = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(DEEPEST)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private final String file;
    private final String text;
    private final TextLines lines;
    private final Deque<Open> open = new ArrayDeque<>();
    private JsonValue root;
    private String name;
    private Place namePlace;
    private int last;

    private LocatedJson(String file, String text) {
        this.file = file;
        this.text = text;
        this.lines = new TextLines(text);
    }

    /// What became of a text.
    public sealed interface Outcome {
    }

    /// The text is JSON.
    public record Read(JsonValue root) implements Outcome {
    }

    /// The text is no JSON.
    public record Failed(Trouble trouble) implements Outcome {
    }

    /// A container whose end has not come yet; `name` is its own key where it is a member.
    private record Open(int start, String name, Place namePlace, List<Member> members, List<JsonValue> items) {
    }

    /// Parses any JSON value.
    ///
    /// @param file what places will name
    public static Outcome read(String file, String text) {
        return new LocatedJson(file, text).parse();
    }

    /// Parses a JSON text that must be an object.
    ///
    /// @param file what places will name
    public static Outcome readObject(String file, String text) {
        return switch (read(file, text)) {
            case Read(JsonObject object) -> new Read(object);
            case Read(JsonValue other) -> new Failed(Trouble.of(Trouble.Cause.NOT_AN_OBJECT, other.place()));
            case Failed failed -> failed;
        };
    }

    private Outcome parse() {
        try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), text.toCharArray())) {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                int start = Math.toIntExact(parser.currentTokenLocation().getCharOffset());
                if (root != null) {
                    return failed(start);
                }
                last = start;
                take(token, parser, start);
            }
            return root == null ? failed(text.length()) : new Read(root);
        } catch (StreamConstraintsException _) {
            Text why = Text.of("project.trouble.depth", String.valueOf(DEEPEST));
            return new Failed(new Trouble(Trouble.Cause.SYNTAX, place(last + 1, last + 2), why));
        } catch (JacksonException e) {
            return failed(offset(e));
        }
    }

    private int offset(JacksonException e) {
        long offset = e.getLocation() == null ? -1 : e.getLocation().getCharOffset();
        return offset < 0 ? last : Math.clamp(offset, 0, text.length());
    }

    private Failed failed(int offset) {
        return new Failed(new JsonFailure(file, text, lines).at(offset));
    }

    private void take(JsonToken token, JsonParser parser, int start) {
        switch (token) {
            case PROPERTY_NAME -> {
                name = parser.currentName();
                namePlace = place(start, stringEnd(start));
            }
            case START_OBJECT, START_ARRAY -> {
                open.push(new Open(start, name, namePlace, new ArrayList<>(), new ArrayList<>()));
                name = null;
            }
            case END_OBJECT, END_ARRAY -> close(token == JsonToken.END_OBJECT, start + 1);
            case VALUE_STRING -> add(new JsonString(place(start, stringEnd(start)), parser.getString()));
            case VALUE_NULL -> add(new JsonNull(place(start, wordEnd(start))));
            case VALUE_TRUE, VALUE_FALSE ->
                    add(new JsonBoolean(place(start, wordEnd(start)), token == JsonToken.VALUE_TRUE));
            default -> add(new JsonNumber(place(start, wordEnd(start)), text.substring(start, wordEnd(start))));
        }
    }

    private void close(boolean object, int end) {
        Open ended = open.pop();
        name = ended.name();
        namePlace = ended.namePlace();
        Place place = place(ended.start(), end);
        add(object ? new JsonObject(place, List.copyOf(ended.members()))
                : new JsonArray(place, List.copyOf(ended.items())));
    }

    private void add(JsonValue value) {
        Open parent = open.peek();
        if (parent == null) {
            root = value;
        } else if (name == null) {
            parent.items().add(value);
        } else {
            parent.members().add(new Member(name, namePlace, value));
            name = null;
        }
    }

    private Place place(int start, int end) {
        return lines.place(file, start, end);
    }

    private int stringEnd(int start) {
        int i = start + 1;
        while (i < text.length() && text.charAt(i) != '"') {
            i += text.charAt(i) == '\\' ? 2 : 1;
        }
        return i + 1;
    }

    private int wordEnd(int start) {
        int i = start;
        while (i < text.length() && "+-.".indexOf(text.charAt(i)) >= 0
                || i < text.length() && Character.isLetterOrDigit(text.charAt(i))) {
            i++;
        }
        return i;
    }
}

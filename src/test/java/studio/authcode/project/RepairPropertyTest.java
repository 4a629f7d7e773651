package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import studio.authcode.base.Place;
import studio.authcode.wallet.ProjectRules.IdPlace;
import tools.jackson.core.JacksonException;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class RepairPropertyTest {

    private static final int TRIES = 100_000;
    private static final JsonMapper LENIENT = JsonMapper.builder().enable(JsonReadFeature.ALLOW_JAVA_COMMENTS,
            JsonReadFeature.ALLOW_YAML_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    private static final JsonMapper STRICT = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    private static String after(Map<String, String> texts, List<TextEdit> edits, String file) {
        return FileChange.of(texts, edits).stream().filter(change -> change.file().equals(file))
                .map(FileChange::after).findFirst().orElse(texts.get(file));
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void anyBytesAreReadOrTheirTroubleIsInsideTheFile(@ForAll long seed) {
        Random random = new Random(seed);
        byte[] bytes = random.nextInt(4) == 0 ? new byte[random.nextInt(40)]
                : new JsonScribble(random).text().getBytes(StandardCharsets.UTF_8);
        if (random.nextBoolean()) {
            for (int i = random.nextInt(4); i > 0 && bytes.length > 0; i--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt();
            }
        }
        switch (Utf8.decode("f.json", bytes)) {
            case FileText.Content(String _, String text) -> {
                assertTrue(Arrays.equals(bytes, text.getBytes(StandardCharsets.UTF_8)), "no byte is lost");
                switch (LocatedJson.readObject("f.json", text)) {
                    case LocatedJson.Read(JsonValue root) -> assertInside(text, root.place());
                    case LocatedJson.Failed(Trouble trouble) -> assertInside(text, trouble.place());
                }
            }
            case FileText.Unread(Trouble trouble, String _) ->
                    assertInside(new String(bytes, StandardCharsets.UTF_8), trouble.place());
            case FileText.Absent _ -> throw new AssertionError("it is there");
        }
    }

    private static void assertInside(String text, Place place) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        for (int[] at : new int[][] {{place.line(), place.column()}, {place.endLine(), place.endColumn()}}) {
            assertTrue(at[0] >= 1 && at[0] <= lines.length, () -> place + " in " + text);
            assertTrue(at[1] >= 1 && at[1] <= lines[at[0] - 1].length() + 1, () -> place + " in " + text);
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void whatIsMadeStrictSaysWhatALenientReaderReadAndStaysSo(@ForAll long seed) {
        // A file with a NUL is refused before it gets here.
        String text = new JsonScribble(new Random(seed)).text().replace("\0", "");
        Optional<List<TextEdit>> edits = StrictJson.edits("f.json", text);
        Optional<JsonNode> meant = lenient(text.startsWith("\uFEFF") ? text.substring(1) : text);
        assertEquals(meant.filter(JsonNode::isObject).isPresent(), edits.isPresent(), text);
        often(edits.isPresent());
        if (edits.isPresent()) {
            String strict = after(Map.of("f.json", text), edits.get(), "f.json");
            assertEquals(meant.get(), STRICT.readTree(strict), text);
            assertInstanceOf(LocatedJson.Read.class, LocatedJson.readObject("f.json", strict));
            assertEquals(Optional.of(List.of()), StrictJson.edits("f.json", strict));
        }
    }

    /// A property of what seldom happens would say little.
    private static void often(boolean happened) {
        Statistics.collect(happened);
        Statistics.coverage(coverage -> coverage.check(true).percentage(percent -> percent > 1));
    }

    private static Optional<JsonNode> lenient(String text) {
        try {
            JsonNode read = LENIENT.readTree(text);
            return read.isMissingNode() ? Optional.empty() : Optional.of(read);
        } catch (JacksonException _) {
            return Optional.empty();
        }
    }

    @Property(tries = TRIES, shrinking = ShrinkingMode.OFF)
    void aMovedIdStandsAtItsPlaceAndNothingElseHasChanged(@ForAll long seed) {
        Random random = new Random(seed);
        String[] files = {"p", "q"};
        Map<String, String> texts = new HashMap<>();
        for (String file : files) {
            texts.put(file, new JsonScribble(random).manifest());
        }
        String source = files[random.nextInt(2)];
        IdPlace target = new IdPlace("p", random.nextBoolean() ? "/tiki/appIdentifier" : "/tiki/tiki/appIdentifier");
        String[] froms = {"/appIdentifier", "/appId", "/tiki/appId", "/tiki/app_identifier", "/app_identifier", "/a~1b",
            "/AppIdentifier", "/tiki/AppIdentifier"};
        String from = froms[random.nextInt(froms.length)];
        Optional<List<TextEdit>> found = IdMove.edits(texts, new IdSource(source, from, Place.of(source)), target);
        often(found.isPresent());
        found.ifPresent(edits -> {
            Map<String, String> then = new HashMap<>(texts);
            FileChange.of(texts, edits).forEach(change -> then.put(change.file(), change.after()));
            assertEquals(moved(texts, source, from, target), trees(then), () -> texts + " " + source + from);
            assertEquals(Optional.empty(), IdMove.edits(then, new IdSource(source, from, Place.of(source)), target));
        });
    }

    private static Map<String, JsonNode> trees(Map<String, String> texts) {
        Map<String, JsonNode> trees = new HashMap<>();
        texts.forEach((file, text) -> lenient(text).ifPresent(tree -> trees.put(file, tree)));
        return trees;
    }

    private static Map<String, JsonNode> moved(Map<String, String> texts, String source, String from, IdPlace target) {
        Map<String, JsonNode> trees = trees(texts);
        List<String> path = JsonPointers.segments(from);
        ObjectNode parent = (ObjectNode) trees.get(source).at(JsonPointers.of(path.subList(0, path.size() - 1)));
        JsonNode value = parent.remove(path.getLast());
        ObjectNode into = (ObjectNode) trees.get(target.file());
        List<String> way = JsonPointers.segments(target.pointer());
        for (String name : way.subList(0, way.size() - 1)) {
            into = into.has(name) ? (ObjectNode) into.get(name) : into.putObject(name);
        }
        into.set(way.getLast(), value);
        return trees;
    }
}

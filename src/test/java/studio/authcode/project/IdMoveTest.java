package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Place;
import studio.authcode.wallet.ProjectRules.IdPlace;

class IdMoveTest {

    private static final IdPlace PROPER = new IdPlace("p", "/w/id");

    private static Optional<Map<String, String>> moved(Map<String, String> texts, String file, String pointer,
            IdPlace to) {
        return IdMove.edits(texts, new IdSource(file, pointer, Place.of(file)), to).map(edits -> {
            Map<String, String> after = new HashMap<>(texts);
            FileChange.of(texts, edits).forEach(change -> after.put(change.file(), change.after()));
            return after;
        });
    }

    private static String meant(String text) {
        return text.replace("␍", "\r").replace("␊", "\n").replace("␉", "\t");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        // A key is renamed where it stands.
        "/w/ID | {\"w\": {\"ID\" : \"x\", \"b\": 1}} | {\"w\": {\"id\" : \"x\", \"b\": 1}}",
        // Without the object, the member becomes it.
        "/id | {␊  \"a\": 1,␊  \"id\": \"x\\u0041\",␊  \"b\": 2␊}␊ "
            + "| {␊  \"a\": 1,␊  \"w\": {␊    \"id\": \"x\\u0041\"␊  },␊  \"b\": 2␊}␊",
        "/id | {␍␊␉\"id\":\"x\"␍␊} | {␍␊␉\"w\":{␍␊␉␉\"id\":\"x\"␍␊␉}␍␊}",
        "/id | {␍    \"id\": \"x\"␍} | {␍    \"w\": {␍        \"id\": \"x\"␍    }␍}",
        "/id | {\"a\":1,\"id\":\"x\"} | {\"a\":1,\"w\":{\"id\":\"x\"}}",
        "/id | { \"id\" : \"x\" }␊ | { \"w\" : {\"id\" : \"x\"} }␊",
        // Into the object that is there, whether it comes before or behind.
        "/id | {␊  \"id\": \"x\",␊  \"w\": {␊    \"a\": 1␊  }␊} "
            + "| {␊  \"w\": {␊    \"a\": 1,␊    \"id\": \"x\"␊  }␊}",
        "/id | {␊  \"w\": {␊    \"a\": 1␊  },␊  \"id\": \"x\"␊} "
            + "| {␊  \"w\": {␊    \"a\": 1,␊    \"id\": \"x\"␊  }␊}",
        "/id | {␊  \"w\": {},␊  \"id\": \"x\",␊  \"b\": 2␊} "
            + "| {␊  \"w\": {␊    \"id\": \"x\"␊  },␊  \"b\": 2␊}",
        "/id | {␊␉\"w\": {␊␉},␊␉\"id\": \"x\"␊} | {␊␉\"w\": {␊␉␉\"id\": \"x\"␊␉}␊}",
        "/id | {\"w\":{\"a\":1},\"id\":\"x\"} | {\"w\":{\"a\":1,\"id\":\"x\"}}",
        "/id | {\"w\": { }, \"id\": \"x\"} | {\"w\": {\"id\": \"x\"}}",
        "/id | {\"id\": \"x\", \"w\": {\"a\": 1}} | {\"w\": {\"a\": 1, \"id\": \"x\"}}",
        "/id | {␊  \"a\": 1, \"id\": \"x\",␊  \"w\": {\"b\": 2}␊} "
            + "| {␊  \"a\": 1,␊  \"w\": {\"b\": 2, \"id\": \"x\"}␊}",
        "/id | {␊  \"a\": 1␊  , \"id\": \"x\"␊  , \"w\": {}␊} "
            + "| {␊  \"a\": 1␊  , \"w\": {␊    \"id\": \"x\"␊  }␊}",
        // Out of another object.
        "/v/id | {␊  \"v\": {␊    \"id\": \"x\"␊  }␊}␊ | {␊  \"v\": {},␊  \"w\": {␊    \"id\": \"x\"␊  }␊}␊",
        "/v/id | {\"v\":{\"id\":\"x\",\"c\":[]},\"w\":{}} | {\"v\":{\"c\":[]},\"w\":{\"id\":\"x\"}}",
        // A key that needs an escape in a pointer.
        "/a~1b | {␊  \"a/b\": \"x\"␊} | {␊  \"w\": {␊    \"id\": \"x\"␊  }␊}",
    })
    void anIdMovesWithinAFile(String pointer, String before, String after) {
        assertEquals(Optional.of(Map.of("p", meant(after))),
                moved(Map.of("p", meant(before)), "p", pointer, PROPER));
    }

    @Test
    void anIdMovesFromOneFileToAnother() {
        assertEquals(Optional.of(Map.of("p", "{\r\n  \"n\": \"a\",\r\n  \"w\": {\r\n    \"id\": \"x\"\r\n  }\r\n}\r\n",
                        "s/app", "{\"pages\": []}")),
                moved(Map.of("p", "{\r\n  \"n\": \"a\"\r\n}\r\n", "s/app", "{\"pages\": [], \"appId\": \"x\"}"),
                        "s/app", "/appId", PROPER));
        assertEquals(Optional.of(Map.of("p", "{\"w\": {\"id\": \"x\"}}\n", "q", "{}")),
                moved(Map.of("p", "{}\n", "q", "{\n  \"id\": \"x\"\n}"), "q", "/id", PROPER));
    }

    @Test
    void aPlaceMayBeAnyNumberOfObjectsDeep() {
        assertEquals(Optional.of(Map.of("p", "{\n  \"id\": \"x\"\n}")),
                moved(Map.of("p", "{\n  \"ID\": \"x\"\n}"), "p", "/ID", new IdPlace("p", "/id")));
        assertEquals(Optional.of(Map.of("p", "{\n \"a\": {\n  \"b\": {\n   \"c\": \"x\"\n  }\n }\n}")),
                moved(Map.of("p", "{\n \"id\": \"x\"\n}"), "p", "/id", new IdPlace("p", "/a/b/c")));
        assertEquals(Optional.of(Map.of("p", "{\"a\": {\"id\": \"x\"}}")),
                moved(Map.of("p", "{\"a\": {\"ID\": \"x\"}}"), "p", "/a/ID", new IdPlace("p", "/a/id")));
    }

    @Test
    void whatStandsInTheWayIsNotOverwritten() {
        for (String text : List.of("{\"w\": 1, \"id\": \"x\"}", "{\"w\": null, \"id\": \"x\"}",
                "{\"w\": {\"id\": \"y\"}, \"id\": \"x\"}", "{\"id\": \"y\", \"id\": \"x\"}", "{\"a\": \"x\"}", "[]",
                "{")) {
            assertEquals(Optional.empty(), moved(Map.of("p", text), "p", "/id", PROPER), text);
        }
        assertEquals(Optional.empty(), moved(Map.of("q", "{\"id\": \"x\"}"), "q", "/id", PROPER));
    }
}

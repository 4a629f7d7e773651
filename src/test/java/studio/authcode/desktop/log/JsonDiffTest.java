package studio.authcode.desktop.log;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import studio.authcode.base.Json;

class JsonDiffTest {

    @Test
    void theSamePayloadHasNoDifference() {
        assertTrue(diff("{\"a\":[1,{\"b\":null}]}", "{\"a\":[1,{\"b\":null}]}").stream().allMatch(DiffLine::same));
    }

    @Test
    void theSameMemberStandsOnTheSameLine() {
        assertEquals(List.of(
                new DiffLine("{", "{", true),
                new DiffLine("  code: \"x\"", "  code: \"y\"", false),
                new DiffLine("  ok: true", "  ok: true", true),
                new DiffLine("}", "}", true)), diff("{\"code\":\"x\",\"ok\":true}", "{\"ok\":true,\"code\":\"y\"}"));
    }

    @Test
    void whatOnlyOneSideHasLeavesTheOtherSideEmpty() {
        assertEquals(List.of(
                new DiffLine("{", "{", true),
                new DiffLine("  a: {", "", false),
                new DiffLine("    s: \"2\"", "", false),
                new DiffLine("  }", "", false),
                new DiffLine("", "  b: []", false),
                new DiffLine("}", "}", true)), diff("{\"a\":{\"s\":\"2\"}}", "{\"b\":[]}"));
    }

    private static List<DiffLine> diff(String left, String right) {
        return JsonDiff.of(Json.read(left), Json.read(right));
    }
}

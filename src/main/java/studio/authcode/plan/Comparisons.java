package studio.authcode.plan;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Json;
import studio.authcode.source.Program;
import studio.authcode.source.code.Guard;
import tools.jackson.databind.JsonNode;

/// What an app's conditions compare members of objects with, such as `0` of `res.data.code === 0`: an app waits for a
/// reply that has it.
final class Comparisons {

    private static final Pattern COMPARED = Pattern.compile("\\.\\s*([A-Za-z_$][\\w$]{0,40})\\s*[!=]==?\\s*"
            + "(?:'([^'\\\\]{0,40})'|\"([^\"\\\\]{0,40})\"|(-?\\d{1,9})\\b|(true|false)\\b)");
    private static final int LONGEST = 400;

    private Comparisons() {
    }

    /// Returns by the member's name what it is compared with most often.
    static Map<String, JsonNode> of(Program program) {
        Map<String, Map<JsonNode, Integer>> counts = new HashMap<>();
        program.files().values().stream().flatMap(file -> file.calls().stream())
                .flatMap(call -> call.moment().context().guards().stream()).map(Guard::text)
                .filter(text -> text.length() <= LONGEST).forEach(text -> {
                    Matcher found = COMPARED.matcher(text);
                    while (found.find()) {
                        counts.computeIfAbsent(found.group(1), _ -> new HashMap<>())
                                .merge(value(found), 1, Integer::sum);
                    }
                });
        Map<String, JsonNode> most = new HashMap<>();
        counts.forEach((name, values) -> values.entrySet().stream()
                .max(Map.Entry.<JsonNode, Integer>comparingByValue()
                        .thenComparing(each -> Json.write(each.getKey())))
                .ifPresent(each -> most.put(name, each.getKey())));
        return Map.copyOf(most);
    }

    private static JsonNode value(Matcher found) {
        String text = found.group(2) != null ? found.group(2) : found.group(3);
        return text == null ? Json.read(found.group(4) != null ? found.group(4) : found.group(5))
                : Json.read(Json.write(tools.jackson.databind.node.StringNode.valueOf(text)));
    }
}

package studio.authcode.report;

import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.diagnosis.BaselineWriter;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The report in the program's own JSON.
public final class JsonReport implements CheckReport {

    @Override
    public String of(CheckResult result) {
        List<ObjectNode> all = result.outcomes().stream().map(JsonReport::json).toList();
        ObjectNode root = result.several() ? Json.object() : all.getFirst();
        if (result.several()) {
            root.putArray("projects").addAll(all);
        }
        result.unused().ifPresent(unused -> {
            ArrayNode entries = root.putObject("baseline").putArray("unused");
            unused.forEach(entry -> entries.add(BaselineWriter.json(entry)));
        });
        return Json.write(root) + System.lineSeparator();
    }

    private static ObjectNode json(CheckOutcome outcome) {
        return switch (outcome) {
            case CheckOutcome.Checked checked -> ProjectJson.of(checked);
            case CheckOutcome.Failed(var folder, var error) ->
                    Json.object().put("project", folder.toString()).set("error", ErrorJson.of(error));
        };
    }
}

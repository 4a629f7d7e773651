package studio.authcode.consent;

import java.util.List;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/// A flow as `call --format json` prints it and the journal keeps it.
public final class FlowJson {

    private FlowJson() {
    }

    /// Writes a flow; the member names are a public interface.
    public static ObjectNode of(Flow flow) {
        ObjectNode json = Json.object();
        json.put("flow", flow.id());
        json.put("time", flow.time().toString());
        json.put("wallet", flow.request().contract().id());
        json.put("app", flow.request().app());
        json.put("callback", flow.callback().json());
        json.set("payload", flow.payload());
        json.set("prompts", prompts(flow.prompts()));
        json.set("steps", steps(flow.steps()));
        return json;
    }

    private static ArrayNode prompts(List<PromptAnswer> answers) {
        ArrayNode prompts = JsonNodeFactory.instance.arrayNode();
        for (PromptAnswer answer : answers) {
            ObjectNode prompt = prompts.addObject();
            prompt.set("scopes", Json.strings(answer.prompt().scopes()));
            prompt.set("decision", decision(answer));
        }
        return prompts;
    }

    /// Writes an answer: a word, or one for each scope.
    public static JsonNode decision(PromptAnswer answer) {
        List<String> scopes = answer.prompt().scopes();
        ObjectNode byScope = Json.object();
        switch (answer.decision()) {
            case Decision.Whole whole -> {
                boolean dismissed = whole == Decision.Whole.CLOSE || whole == Decision.Whole.TIMEOUT;
                if (dismissed || scopes.isEmpty()) {
                    return StringNode.valueOf(whole.json());
                }
                scopes.forEach(scope -> byScope.put(scope, whole.json()));
            }
            case Decision.PerScope perScope -> scopes.forEach(scope -> byScope.put(
                    scope, perScope.allowed().getOrDefault(scope, false) ? "allow" : "deny"));
        }
        return byScope;
    }

    private static ArrayNode steps(List<Step> steps) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        for (Step step : steps) {
            ObjectNode json = array.addObject();
            json.put("step", step.name().json());
            json.put("outcome", step.outcome().json());
            json.put("why", step.why().toString());
            step.ground().ifPresent(ground -> {
                json.put("basis", ground.basis().json());
                json.put("source", ground.source());
            });
        }
        return array;
    }
}

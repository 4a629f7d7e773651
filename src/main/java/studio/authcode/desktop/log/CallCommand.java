package studio.authcode.desktop.log;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.StringJoiner;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// A kept flow as the `authcode call` command line that makes the same call with the same answers.
final class CallCommand {

    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9_./:=,@%+-]+");
    private static final String USUAL_ENVIRONMENT = "production";

    private final StringJoiner words = new StringJoiner(" ");

    private CallCommand() {
        words.add("authcode").add("call");
    }

    /// Returns the command line.
    ///
    /// @param flow the flow as the journal keeps it
    static String of(JsonNode flow) {
        CallCommand command = new CallCommand();
        JsonNode request = flow.path("request");
        command.option("--wallet", flow.path("wallet").asString(""));
        command.option("--app", flow.path("app").asString(""));
        if (request.has("scopes")) {
            command.option("--scopes", Json.write(request.path("scopes")));
        }
        command.option("--apps", request.path("apps").asString(""));
        command.option("--persona", flow.path("persona").asString(""));
        String environment = flow.path("environment").asString("");
        command.option("--environment", environment.equals(USUAL_ENVIRONMENT) ? "" : environment);
        request.path("rules").properties().forEach(rule ->
                command.option("--rule", rule.getKey() + "=" + rule.getValue().asString()));
        command.option("--fault", request.path("fault").asString(""));
        flow.path("prompts").forEach(prompt -> command.option("--decide", decision(prompt.path("decision"))));
        if (request.path("remember").asBoolean(false)) {
            command.words.add("--remember");
        }
        return command.words.toString();
    }

    private void option(String name, String value) {
        if (!value.isEmpty()) {
            words.add(name).add(quoted(value));
        }
    }

    private static String decision(JsonNode decision) {
        if (decision.isString()) {
            return decision.stringValue();
        }
        Set<String> answers = new LinkedHashSet<>();
        decision.forEach(answer -> answers.add(answer.asString()));
        return answers.size() == 1 ? answers.iterator().next() : decision.properties().stream()
                .map(CallCommand::scopeAnswer).collect(Collectors.joining(","));
    }

    private static String scopeAnswer(Map.Entry<String, JsonNode> scope) {
        return scope.getKey() + "=" + scope.getValue().asString();
    }

    private static String quoted(String value) {
        return PLAIN.matcher(value).matches() ? value : "'" + value.replace("'", "'\\''") + "'";
    }
}

package studio.authcode.journal;

import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowJson;
import studio.authcode.consent.PromptAnswer;
import tools.jackson.databind.node.ObjectNode;

/// Writes a flow as the journal keeps it.
final class FlowEntry {

    private FlowEntry() {
    }

    static JournalEntry of(CallRequest call, Optional<Origin> origin, Flow flow, Duration took) {
        ObjectNode json = FlowJson.of(flow);
        call.project().ifPresent(project -> json.put("project", project));
        json.put("from", call.from());
        origin.ifPresent(each -> each.to(json));
        json.put("persona", call.persona());
        json.put("environment", call.environment());
        json.put("ms", took.toMillis());
        json.set("request", request(call));
        return new JournalEntry(
                flow.id(), flow.time(), call.wallet(), call.app(), call.persona(), call.project().orElse(null),
                call.from(), scopes(flow), answers(flow), flow.callback().json(), error(flow), took.toMillis(),
                Json.write(json));
    }

    /// What it takes to make the same call again.
    private static ObjectNode request(CallRequest call) {
        ObjectNode request = Json.object();
        if (!call.scopes().isMissingNode()) {
            request.set("scopes", call.scopes());
        }
        call.fault().ifPresent(fault -> request.put("fault", fault));
        if (!call.switches().isEmpty()) {
            ObjectNode switches = request.putObject("rules");
            call.switches().forEach(switches::put);
        }
        request.put("remember", call.remember());
        call.apps().ifPresent(file -> request.put("apps", file.toString()));
        return request;
    }

    private static String scopes(Flow flow) {
        return flow.requested().isEmpty() && !flow.request().scopes().isMissingNode()
                ? flow.request().scopes().toString() : String.join(", ", flow.requested());
    }

    private static String answers(Flow flow) {
        return flow.prompts().stream().map(FlowEntry::answer).collect(Collectors.joining(", "));
    }

    private static String answer(PromptAnswer answer) {
        return switch (answer.decision()) {
            case Decision.Whole whole -> whole.json();
            case Decision.PerScope perScope -> answer.prompt().scopes().stream()
                    .map(scope -> perScope.allowed().getOrDefault(scope, false) ? "allow" : "deny")
                    .collect(Collectors.joining(", "));
        };
    }

    private static String error(Flow flow) {
        List<String> whole = flow.error().map(List::of).orElse(List.of());
        Set<String> codes = new LinkedHashSet<>(whole.isEmpty() ? flow.failed().values() : whole);
        return codes.isEmpty() ? null : String.join(", ", codes);
    }
}

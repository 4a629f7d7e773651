package studio.authcode.plan;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.consent.Prompt;
import studio.authcode.runtime.Audience;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// A user who answers as an outcome says, and says yes to everything else.
final class CasePlayer implements Audience {

    private final Outcome outcome;
    private final Deque<Decision> answers = new ArrayDeque<>();

    CasePlayer(Outcome outcome) {
        this.outcome = outcome;
        if (outcome instanceof Outcome.Kept kept) {
            answers.addAll(kept.answers());
        }
    }

    @Override
    public CompletionStage<Decision> decide(Asking asking) {
        return CompletableFuture.completedStage(decision(asking.prompt()));
    }

    private Decision decision(Prompt prompt) {
        return switch (outcome) {
            case Outcome.Whole whole -> switch (whole) {
                case DENY -> Decision.Whole.DENY;
                case CLOSE -> Decision.Whole.CLOSE;
                case TIMEOUT -> Decision.Whole.TIMEOUT;
                case ALLOW, UNREGISTERED, REMEMBERED, TWICE, LATE -> Decision.Whole.ALLOW;
            };
            case Outcome.Refused(List<String> scopes) -> perScope(prompt, scopes);
            case Outcome.Faulty _ -> Decision.Whole.ALLOW;
            case Outcome.Kept _ -> kept(prompt);
        };
    }

    private Decision kept(Prompt prompt) {
        Decision next = answers.isEmpty() ? Decision.Whole.ALLOW : answers.poll();
        boolean whole = !(next instanceof Decision.PerScope per) || per.allowed().keySet().containsAll(prompt.scopes());
        return whole ? next : Decision.Whole.DENY;
    }

    private static Decision perScope(Prompt prompt, List<String> refused) {
        if (prompt.scopes().isEmpty()) {
            return Decision.Whole.ALLOW;
        }
        Map<String, Boolean> allowed = new LinkedHashMap<>();
        prompt.scopes().forEach(scope -> allowed.put(scope, !refused.contains(scope)));
        return new Decision.PerScope(allowed);
    }

    @Override
    public CompletionStage<JsonNode> answer(String name, JsonNode args) {
        return CompletableFuture.completedStage(switch (name) {
            case "confirm" -> Json.object().put("confirm", true);
            case "prompt" -> Json.object().put("ok", true).put("inputValue", "");
            case "showActionSheet" -> Json.object().put("index", 0);
            default -> Json.object();
        });
    }

    @Override
    public CompletionStage<Void> keep(Flow flow, Optional<Place> at) {
        return CompletableFuture.completedStage(null);
    }

    @Override
    public void hear(RunEvent event) {
        // The trail has it.
    }
}

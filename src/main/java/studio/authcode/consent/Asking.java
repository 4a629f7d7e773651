package studio.authcode.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.wallet.Rules;

/// A flow that waits for the user's answer.
public final class Asking implements FlowState {

    private final Attempt attempt;
    private final Trail trail;
    private final List<PromptAnswer> answers;

    Asking(Attempt attempt, Trail trail, List<PromptAnswer> answers) {
        this.attempt = attempt;
        this.trail = trail;
        this.answers = answers;
    }

    /// Returns the flow's id.
    public String id() {
        return attempt.id();
    }

    /// Returns the question.
    public Prompt prompt() {
        return attempt.prompts().get(answers.size());
    }

    /// Returns the call that asks.
    public AuthCodeRequest request() {
        return attempt.request();
    }

    /// Returns the steps so far, up to the question.
    public List<Step> steps() {
        return trail.soFar();
    }

    /// Returns the scopes that the call asks for.
    public List<String> requested() {
        return attempt.requested();
    }

    /// Returns the requested scopes that are granted without asking, in the order of the call.
    public List<String> silent() {
        return attempt.requested().stream().filter(attempt.free()::contains).toList();
    }

    /// Answers the question.
    ///
    /// @return the next question, or the finished flow
    /// @throws IllegalArgumentException for an answer by scope that leaves a scope of the prompt out
    public FlowState answer(Decision decision) {
        Prompt prompt = prompt();
        if (decision instanceof Decision.PerScope answer && !answer.allowed().keySet().containsAll(prompt.scopes())) {
            throw new IllegalArgumentException("An answer by scope answers every scope of the prompt");
        }
        List<PromptAnswer> all = new ArrayList<>(answers);
        all.add(new PromptAnswer(prompt, decision));
        Trail next = trail.copy();
        Rules rules = attempt.request().rules();
        if (decision == Decision.Whole.TIMEOUT) {
            next.failed(Step.Name.PROMPT, Text.of("consent.prompt.timeout"), rules.timeout().ground());
            return new Ending(attempt).failed(next, all, rules.timeout());
        }
        if (decision == Decision.Whole.CLOSE) {
            return closed(next, all, rules.close());
        }
        return all.size() < attempt.prompts().size() ? new Asking(attempt, trail, List.copyOf(all)) : done(next, all);
    }

    private FlowState closed(Trail next, List<PromptAnswer> all, Rules.Close rule) {
        Optional<Rules.CallFailure> failure = rule.failure();
        next.failed(Step.Name.PROMPT, Text.of("consent.prompt.closed"), rule.ground());
        return failure.<FlowState>map(call -> new Ending(attempt).failed(next, all, call))
                .orElseGet(() -> new Ending(attempt).decide(next, all, verdicts(all)));
    }

    private FlowState done(Trail next, List<PromptAnswer> all) {
        Map<String, Boolean> verdicts = verdicts(all);
        List<String> refused = verdicts.entrySet().stream().filter(e -> !e.getValue()).map(Map.Entry::getKey).toList();
        Rules.Prompts rule = attempt.request().rules().prompts();
        if (refused.isEmpty()) {
            next.ok(Step.Name.PROMPT, attempt.basicSignIn()
                    ? Text.of("consent.prompt.signIn")
                    : Text.of("consent.prompt.ok", String.join(", ", verdicts.keySet())), rule.ground());
        } else {
            next.failed(Step.Name.PROMPT, attempt.basicSignIn()
                    ? Text.of("consent.prompt.signInRefused")
                    : Text.of("consent.prompt.refused", String.join(", ", refused)), rule.ground());
        }
        return new Ending(attempt).decide(next, all, verdicts);
    }

    /// Returns each scope that was to be asked for, and whether it was allowed; a basic sign-in stands under its name.
    private Map<String, Boolean> verdicts(List<PromptAnswer> all) {
        Map<String, Boolean> verdicts = new LinkedHashMap<>();
        for (Prompt prompt : attempt.prompts()) {
            names(prompt).forEach(scope -> verdicts.put(scope, false));
        }
        for (PromptAnswer answer : all) {
            for (String scope : names(answer.prompt())) {
                verdicts.put(scope, switch (answer.decision()) {
                    case Decision.Whole whole -> whole == Decision.Whole.ALLOW;
                    case Decision.PerScope perScope -> perScope.allowed().getOrDefault(scope, false);
                });
            }
        }
        return verdicts;
    }

    private static List<String> names(Prompt prompt) {
        return prompt.scopes().isEmpty() ? List.of(Grants.BASIC_SIGN_IN) : prompt.scopes();
    }
}

package studio.authcode.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Text;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Rules;

/// Decides what has to be asked of the user, and begins to ask.
final class Asker {

    private final Attempt attempt;
    private final Rules rules;
    private final boolean everythingSilent;

    Asker(Attempt attempt, RegisteredApp app, Rules rules) {
        this.attempt = attempt;
        this.rules = rules;
        this.everythingSilent = rules.silent().permission().filter(app.permissions()::contains).isPresent();
    }

    FlowState ask(Trail trail) {
        Set<String> silent = silent();
        Set<String> remembered = remembered(silent, trail);
        Set<String> free = new LinkedHashSet<>(silent);
        free.addAll(remembered);
        Map<String, String> failed = new LinkedHashMap<>(attempt.refusedByWallet());
        Set<String> toAsk = new LinkedHashSet<>(attempt.requested());
        toAsk.removeAll(free);
        toAsk.removeAll(failed.keySet());
        boolean signIn = attempt.basicSignIn() && rules.prompts().withoutScopes() && !everythingSilent
                && !remembered.contains(Grants.BASIC_SIGN_IN);
        Set<String> faulted = faulted(toAsk, failed.keySet());
        attempt.request().fault().ifPresent(fault -> faulted.forEach(scope -> failed.put(scope, fault.error().code())));
        toAsk.removeAll(faulted);
        free.removeAll(faulted);
        if (signIn && signInFaulted()) {
            return new Ending(attempt).fault(trail, attempt.request().fault().orElseThrow());
        }
        Attempt judged = new Attempt(attempt.id(), attempt.time(), attempt.request(), attempt.requested(), failed, free,
                prompts(List.copyOf(toAsk), signIn), attempt.random());
        if (!judged.prompts().isEmpty()) {
            return new Asking(judged, trail, List.of());
        }
        if (faulted.isEmpty() && (everythingSilent || !silent.isEmpty())) {
            trail.skipped(Step.Name.PROMPT, nothingToAsk(silent, faulted), rules.silent().ground());
        } else {
            trail.skipped(Step.Name.PROMPT, nothingToAsk(silent, faulted));
        }
        return new Ending(judged).decide(trail, List.of(), Map.of());
    }

    private Set<String> silent() {
        Set<String> silent = new LinkedHashSet<>();
        for (String scope : attempt.requested()) {
            boolean free = everythingSilent || rules.silent().scopes().contains(scope);
            if (free && !attempt.refusedByWallet().containsKey(scope)) {
                silent.add(scope);
            }
        }
        return silent;
    }

    private Set<String> remembered(Set<String> silent, Trail trail) {
        Optional<Set<String>> grants = attempt.request().remembered();
        if (grants.isEmpty()) {
            trail.skipped(Step.Name.REMEMBERED, Text.of("consent.remembered.off"));
            return Set.of();
        }
        Set<String> found = new LinkedHashSet<>(
                attempt.basicSignIn() ? List.of(Grants.BASIC_SIGN_IN) : attempt.requested());
        found.retainAll(grants.get());
        found.removeAll(silent);
        found.removeAll(attempt.refusedByWallet().keySet());
        if (found.isEmpty()) {
            trail.skipped(Step.Name.REMEMBERED, Text.of("consent.remembered.none"));
        } else if (attempt.basicSignIn()) {
            trail.ok(Step.Name.REMEMBERED, Text.of("consent.remembered.signIn"));
        } else {
            trail.ok(Step.Name.REMEMBERED, Text.of("consent.remembered.ok", String.join(", ", found)));
        }
        return found;
    }

    /// A fault for all scopes strikes those that would be asked for.
    private Set<String> faulted(Set<String> toAsk, Set<String> failed) {
        Optional<Fault> fault = attempt.request().fault();
        if (fault.isEmpty()) {
            return Set.of();
        }
        Set<String> struck = new LinkedHashSet<>(toAsk);
        if (fault.get().scope().isPresent()) {
            struck = new LinkedHashSet<>(attempt.requested());
            struck.retainAll(Set.of(fault.get().scope().get()));
        }
        struck.removeAll(failed);
        return struck;
    }

    private boolean signInFaulted() {
        return attempt.request().fault().filter(fault -> fault.scope().isEmpty()).isPresent();
    }

    private List<Prompt> prompts(List<String> toAsk, boolean signIn) {
        if (signIn) {
            return List.of(new Prompt(1, 1, List.of()));
        }
        if (toAsk.isEmpty()) {
            return List.of();
        }
        if (!rules.prompts().each()) {
            return List.of(new Prompt(1, 1, toAsk));
        }
        List<Prompt> prompts = new ArrayList<>();
        for (String scope : toAsk) {
            prompts.add(new Prompt(prompts.size() + 1, toAsk.size(), List.of(scope)));
        }
        return List.copyOf(prompts);
    }

    private Text nothingToAsk(Set<String> silent, Set<String> faulted) {
        if (!faulted.isEmpty()) {
            return Text.of("consent.prompt.fault", attempt.request().fault().orElseThrow().error().code());
        }
        if (everythingSilent) {
            return Text.of("consent.prompt.permission", rules.silent().permission().orElseThrow());
        }
        return silent.isEmpty()
                ? Text.of("consent.prompt.nothing") : Text.of("consent.prompt.silent", String.join(", ", silent));
    }
}

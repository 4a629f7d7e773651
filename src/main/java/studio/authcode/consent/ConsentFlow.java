package studio.authcode.consent;

import java.time.Instant;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import studio.authcode.base.Text;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Rules;

/// The consent engine: from a call to its callback, asking the user in between.
///
/// Given the same clock, random source and answers it always gives the same flow.
public final class ConsentFlow {

    private final InstantSource clock;
    private final RandomGenerator random;

    /// Creates an engine.
    public ConsentFlow(InstantSource clock, RandomGenerator random) {
        this.clock = clock;
        this.random = random;
    }

    /// Takes a call as far as it goes without the user.
    ///
    /// @return the finished flow, or the first question
    public FlowState begin(AuthCodeRequest request) {
        Instant time = clock.instant();
        String id = FlowIds.mint(time, random);
        Trail trail = new Trail();
        Ending ending = new Ending(new Attempt(id, time, request, List.of(), Map.of(), Set.of(), List.of(), random));
        Optional<Text> stranger = stranger(request);
        if (stranger.isPresent()) {
            return ending.unregistered(trail, stranger.get());
        }
        RegisteredApp app = request.registered().orElseThrow();
        trail.ok(Step.Name.IDENTITY, Text.of("consent.identity.ok", app.id(), app.state().json()));
        return switch (ScopesArgument.read(request.scopes(), request.rules().argument())) {
            case ScopesArgument.Bad bad -> ending.badArgument(trail, bad.why());
            case ScopesArgument.Good good -> {
                trail.ok(Step.Name.ARGUMENTS, said(good), request.rules().argument().ground());
                yield allowed(new Attempt(
                        id, time, request, good.scopes(), Map.of(), Set.of(), List.of(), random), app, trail);
            }
        };
    }

    private static Optional<Text> stranger(AuthCodeRequest request) {
        if (request.registered().isEmpty()) {
            return Optional.of(Text.of("consent.identity.unknown", request.app(), request.contract().name()));
        }
        RegisteredApp app = request.registered().get();
        if (!app.in(request.environment())) {
            return Optional.of(Text.of("consent.identity.environment", app.id(), request.environment()));
        }
        return switch (app.state()) {
            case SUSPENDED, TERMINATED ->
                    Optional.of(Text.of("consent.identity.inactive", app.id(), app.state().json()));
            case DRAFT, PUBLISHED, UNPUBLISHED -> Optional.empty();
        };
    }

    private static Text said(ScopesArgument.Good good) {
        String names = String.join(", ", good.scopes());
        if (good.preset()) {
            return Text.of("consent.arguments.preset", names);
        }
        return good.scopes().isEmpty()
                ? Text.of("consent.arguments.none") : Text.of("consent.arguments.ok", names);
    }

    private FlowState allowed(Attempt attempt, RegisteredApp app, Trail trail) {
        Rules rules = attempt.request().rules();
        Map<String, String> failed = new LinkedHashMap<>();
        for (String scope : attempt.requested()) {
            failure(attempt.request(), app, scope).ifPresent(rule -> {
                failed.put(scope, rule.code());
                if (failed.size() == 1) {
                    trail.failed(Step.Name.ALLOWED, why(attempt.request(), scope, rule), rule.ground());
                }
            });
        }
        if (failed.isEmpty()) {
            trail.ok(Step.Name.ALLOWED, attempt.requested().isEmpty()
                    ? Text.of("consent.allowed.none")
                    : Text.of("consent.allowed.ok", String.join(", ", attempt.requested())));
        }
        Optional<Rules.ScopeFailure> ends = attempt.requested().stream()
                .flatMap(scope -> failure(attempt.request(), app, scope).stream())
                .filter(Rules.ScopeFailure::endsCall).findFirst();
        Attempt judged = new Attempt(attempt.id(), attempt.time(), attempt.request(), attempt.requested(), failed,
                Set.of(), List.of(), random);
        if (ends.isPresent()) {
            return new Ending(judged).endedBy(trail, ends.get());
        }
        Optional<Fault> whole = attempt.request().fault().filter(Fault::failsCall);
        if (whole.isPresent()) {
            return new Ending(judged).fault(trail, whole.get());
        }
        return new Asker(judged, app, rules).ask(trail);
    }

    private static Optional<Rules.ScopeFailure> failure(AuthCodeRequest request, RegisteredApp app, String scope) {
        // A console may have approved a scope that the wallet's document does not list, as product scopes are.
        boolean listed = app.scopes().isPresent() && app.mayAsk(scope);
        if (request.contract().scope(scope).isEmpty() && !listed) {
            return Optional.of(request.rules().unknown());
        }
        return app.mayAsk(scope) ? Optional.empty() : Optional.of(request.rules().notAllowed());
    }

    private static Text why(AuthCodeRequest request, String scope, Rules.ScopeFailure rule) {
        boolean unknown = request.contract().scope(scope).isEmpty();
        Text why = Text.of(unknown ? "consent.allowed.unknown" : "consent.allowed.not", scope,
                request.contract().name());
        return rule.toast().<Text>map(toast -> Text.of("consent.allowed.toast", why, toast)).orElse(why);
    }
}

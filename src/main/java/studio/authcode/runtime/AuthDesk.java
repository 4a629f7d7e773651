package studio.authcode.runtime;

import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import studio.authcode.consent.Asking;
import studio.authcode.consent.AuthCodeRequest;
import studio.authcode.consent.ConsentFlow;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Done;
import studio.authcode.consent.Flow;
import studio.authcode.consent.FlowJson;
import studio.authcode.consent.FlowState;
import studio.authcode.consent.PromptAnswer;
import studio.authcode.wallet.Rules;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/// Answers `my.getAuthCode` as the wallet would: by the consent engine, asking the audience.
final class AuthDesk implements Run.Desk {

    /// How long a user takes, and how long a wallet waits for one who does not answer; in milliseconds of the page's
    /// clock.
    private static final long ANSWERED = 300;
    private static final long TIMED_OUT = 30_000;

    private final RunSetup setup;
    private final Rules rules;
    private final ConsentFlow engine;
    private final Audience audience;
    private final Trail trail;
    private final Optional<Set<String>> remembered;

    AuthDesk(RunSetup setup, Rules rules, InstantSource clock, RandomGenerator random, Audience audience, Trail trail) {
        this.setup = setup;
        this.rules = rules;
        this.engine = new ConsentFlow(clock, random);
        this.audience = audience;
        this.trail = trail;
        this.remembered = setup.remembered().map(HashSet::new);
    }

    @Override
    public void answer(Run.Question question, Run.Reply reply) {
        JsonNode given = question.args().path("scopes");
        JsonNode scopes = given.isNull() ? MissingNode.getInstance() : given;
        FlowState state = engine.begin(new AuthCodeRequest(setup.contract(), rules,
                setup.id(), setup.registered(), setup.environment(), setup.persona().id(), scopes, setup.fault(),
                remembered.map(LinkedHashSet::new)));
        String flow = switch (state) {
            case Asking asking -> asking.id();
            case Done(Flow done) -> done.id();
        };
        trail.asker(question.id(), new EventReader.Asker(true, flow));
        trail.add(new RunEvent.Call(flow, question.api(), question.args(), question.at()));
        goOn(state, question, reply, false);
    }

    private void goOn(FlowState state, Run.Question question, Run.Reply reply, boolean asked) {
        switch (state) {
            case Asking asking -> audience.decide(asking).whenComplete((decision, trouble) -> reply.later(() -> {
                if (trouble == null) {
                    trail.add(new RunEvent.Prompted(asking.id(), asking.prompt(),
                            FlowJson.decision(new PromptAnswer(asking.prompt(), decision))));
                    goOn(asking.answer(decision), question, reply, true);
                } else {
                    reply.refuse(trouble);
                }
            }));
            case Done(Flow flow) -> {
                remembered.ifPresent(known -> known.addAll(flow.allowed()));
                audience.keep(flow, question.at()).whenComplete((_, trouble) -> reply.later(() -> {
                    if (trouble == null) {
                        end(flow, reply, asked);
                    } else {
                        reply.refuse(trouble);
                    }
                }));
            }
        }
    }

    private void end(Flow flow, Run.Reply reply, boolean asked) {
        trail.add(new RunEvent.Ended(flow));
        flow.toast().ifPresent(text -> trail.add(new RunEvent.Toast("none", text)));
        boolean silent = flow.prompts().stream().anyMatch(each -> each.decision() == Decision.Whole.TIMEOUT);
        reply.answerWhenLeft(flow.callback().json(), flow.payload(), silent ? TIMED_OUT : ANSWERED, asked);
    }
}

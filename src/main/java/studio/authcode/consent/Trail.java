package studio.authcode.consent;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.wallet.Ground;

/// The steps of a flow while it goes on; a copy is made for every answer, so that a state can be answered twice.
final class Trail {

    private static final Step.Name[] NAMES = Step.Name.values();

    private final List<Step> steps;

    Trail() {
        this(new ArrayList<>(NAMES.length));
    }

    private Trail(List<Step> steps) {
        this.steps = steps;
    }

    Trail copy() {
        return new Trail(new ArrayList<>(steps));
    }

    List<Step> soFar() {
        return List.copyOf(steps);
    }

    void ok(Step.Name name, Text why, Ground ground) {
        add(name, Step.Outcome.OK, why, Optional.of(ground));
    }

    void ok(Step.Name name, Text why) {
        add(name, Step.Outcome.OK, why, Optional.empty());
    }

    void failed(Step.Name name, Text why, Ground ground) {
        add(name, Step.Outcome.FAILED, why, Optional.of(ground));
    }

    void skipped(Step.Name name, Text why) {
        add(name, Step.Outcome.SKIPPED, why, Optional.empty());
    }

    void skipped(Step.Name name, Text why, Ground ground) {
        add(name, Step.Outcome.SKIPPED, why, Optional.of(ground));
    }

    /// Ends the flow: what was not reached is skipped, and the callback comes.
    List<Step> end(Text callback, Ground ground) {
        while (steps.size() < Step.Name.CALLBACK.ordinal()) {
            skipped(NAMES[steps.size()], Text.of("consent.notReached"));
        }
        ok(Step.Name.CALLBACK, callback, ground);
        return List.copyOf(steps);
    }

    private void add(Step.Name name, Step.Outcome outcome, Text why, Optional<Ground> ground) {
        while (steps.size() < name.ordinal()) {
            steps.add(new Step(NAMES[steps.size()], Step.Outcome.SKIPPED, Text.of("consent.notReached"),
                    Optional.empty()));
        }
        steps.add(new Step(name, outcome, why, ground));
    }
}

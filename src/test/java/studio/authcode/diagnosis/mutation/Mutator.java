package studio.authcode.diagnosis.mutation;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// Breaks healthy projects in one way.
///
/// @param rule that shall find it
/// @param cause that shall be named
record Mutator(String rule, String cause, Way way) {

    /// How it is done; empty where a project has nothing to break in this way.
    @FunctionalInterface
    interface Way {

        Optional<Mutation> apply(Project project, RandomGenerator random);
    }

    static Mutator of(String rule, String cause, Way way) {
        return new Mutator(rule, cause, way);
    }

    String name() {
        return rule + "/" + cause;
    }
}

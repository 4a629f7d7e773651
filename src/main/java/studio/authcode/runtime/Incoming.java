package studio.authcode.runtime;

import tools.jackson.databind.node.ObjectNode;

/// What a run waits for.
sealed interface Incoming {

    /// The worker said something.
    record Said(ObjectNode message) implements Incoming {
    }

    /// Somebody else has something to do in the run's thread.
    record Task(Runnable task) implements Incoming {
    }

    /// The worker is gone.
    ///
    /// @param lastWords what it wrote where errors are written
    record Dead(Death why, String lastWords) implements Incoming {
    }

    /// What ended a worker.
    enum Death {
        MEMORY, HUNG, UNKNOWN;

        private static final int OUT_OF_MEMORY = 3;
        private static final int HALTED = 70;

        static Death of(int exitCode) {
            return switch (exitCode) {
                case OUT_OF_MEMORY -> MEMORY;
                case HALTED -> HUNG;
                default -> UNKNOWN;
            };
        }
    }
}

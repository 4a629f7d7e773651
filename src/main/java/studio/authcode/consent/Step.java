package studio.authcode.consent;

import java.util.Locale;
import java.util.Optional;
import studio.authcode.base.Text;
import studio.authcode.wallet.Ground;

/// One step of a flow, with its reason.
///
/// @param name which step
/// @param outcome how it went
/// @param why the reason, for a person
/// @param ground the wallet's rule behind it, where one decided
public record Step(Name name, Outcome outcome, Text why, Optional<Ground> ground) {

    /// The steps of every flow, in their order.
    public enum Name {
        IDENTITY, ARGUMENTS, ALLOWED, REMEMBERED, PROMPT, CODE, CALLBACK;

        /// Returns the name as JSON has it.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// How a step went.
    public enum Outcome {
        OK, FAILED, SKIPPED;

        /// Returns the outcome as JSON has it.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}

package studio.authcode.consent;

import java.util.Locale;
import java.util.Map;

/// The answer to one prompt.
public sealed interface Decision {

    /// An answer to everything that the prompt asks.
    enum Whole implements Decision {
        ALLOW,
        DENY,
        /// The sheet was dismissed without an answer.
        CLOSE,
        /// The user never answered.
        TIMEOUT;

        /// Returns the word that `--decide` takes and JSON shows.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// An answer to each scope that the prompt asks for.
    ///
    /// @param allowed each scope of the prompt, and whether it is allowed
    record PerScope(Map<String, Boolean> allowed) implements Decision {
    }
}

package studio.authcode.plan;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Decision;

/// What the wallet and the user do to a page's calls.
public sealed interface Outcome {

    /// Returns the name as case ids have it, such as `deny:offline+user_profile`.
    String id();

    /// The user, or the wallet, answers every prompt alike.
    enum Whole implements Outcome {
        /// Everything is allowed.
        ALLOW,
        /// Everything is refused.
        DENY,
        /// The sheet is dismissed without an answer.
        CLOSE,
        /// The user never answers.
        TIMEOUT,
        /// The console does not know the app's id.
        UNREGISTERED,
        /// Everything was allowed before, and nothing is asked.
        REMEMBERED,
        /// The user taps twice before the first call has ended.
        TWICE,
        /// Success comes after the user has left the page.
        LATE;

        @Override
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// Some scopes are refused, and the others allowed.
    ///
    /// @param scopes those that are refused
    record Refused(List<String> scopes) implements Outcome {
        @Override
        public String id() {
            return "deny:" + String.join("+", new TreeSet<>(scopes));
        }
    }

    /// The wallet fails by itself.
    ///
    /// @param code the wallet's own code, or `SCOPE:CODE`
    record Faulty(String code) implements Outcome {
        @Override
        public String id() {
            return "fault:" + code;
        }
    }

    /// A call as it was kept from the log.
    ///
    /// @param name of the kept case
    /// @param answers to the prompts, in order; what is asked beyond them is allowed
    /// @param fault what the wallet answers instead
    /// @param persona the simulated user's id
    /// @param rules the contract's switches that were set
    /// @param callback which callback must come
    record Kept(String name, List<Decision> answers, Optional<String> fault, Optional<String> persona,
            Map<String, String> rules, Optional<Callback> callback) implements Outcome {
        @Override
        public String id() {
            return "kept:" + name;
        }
    }
}

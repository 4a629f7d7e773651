package studio.authcode.backend.fault;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Operation;

/// A failure that a test has asked for.
///
/// @param wallet the wallet whose call fails
/// @param operation which of its operations
/// @param nth which call from now on, counted from 1
/// @param code the wallet's own code, for an error
public record InjectedFault(String wallet, Operation operation, int nth, Kind kind, Optional<String> code) {

    /// What goes wrong.
    public enum Kind {
        /// The wallet answers with an error, and nothing is done.
        ERROR,
        /// The answer comes late.
        DELAY,
        /// The connection is cut, and nothing is done.
        DROP,
        /// The answer breaks off in the middle of its JSON, and nothing is done.
        MALFORMED;

        /// Returns the name in the public interface.
        public String json() {
            return name().toLowerCase(Locale.ROOT);
        }

        /// Returns the kind of this name.
        public static Optional<Kind> of(String json) {
            return Stream.of(values()).filter(kind -> kind.json().equals(json)).findFirst();
        }
    }
}

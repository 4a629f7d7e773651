package studio.authcode.diagnosis;

import java.util.Map;
import java.util.Optional;

/// Under what circumstances a project is judged.
///
/// @param environment `production` or `sandbox`
/// @param persona the simulated user's id, as an app's list of testers would have it
/// @param switches settings of the contract's switches that hold instead of the project's own
public record Circumstances(String environment, Optional<String> persona, Map<String, String> switches) {

    /// Returns the circumstances of an environment, without anything else being said.
    public static Circumstances in(String environment) {
        return new Circumstances(environment, Optional.empty(), Map.of());
    }
}

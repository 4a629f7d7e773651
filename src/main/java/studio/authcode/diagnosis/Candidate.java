package studio.authcode.diagnosis;

import java.util.List;
import studio.authcode.registry.RegisteredApp;

/// A registered app that may be meant by an id that is not registered.
///
/// @param causes how the ids differ, as in `app-id/unregistered`; the first is the cause
/// @param confidence how sure it is
public record Candidate(RegisteredApp app, List<String> causes, Confidence confidence) {

    static Candidate of(RegisteredApp app, List<IdCause> causes, Confidence confidence) {
        return new Candidate(app, causes.stream().map(IdCause::id).toList(), confidence);
    }

    static Candidate of(RegisteredApp app, IdCause cause) {
        return of(app, List.of(cause), Confidence.CERTAIN);
    }
}

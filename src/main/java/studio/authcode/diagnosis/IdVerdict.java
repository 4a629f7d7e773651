package studio.authcode.diagnosis;

import java.util.List;
import java.util.Optional;
import studio.authcode.project.AppId;
import studio.authcode.project.IdSource;
import studio.authcode.registry.RegisteredApp;

/// Whether the app id is right.
///
/// @param id the id, where there is one
/// @param source where it stands, where it stands in a file
/// @param registered the registered app of this id
/// @param nearest the registered id that is most like it, where it is not registered itself
/// @param candidates the registered apps that may be meant where it is not registered itself, the likeliest first
public record IdVerdict(IdStatus status, Optional<String> id, Optional<IdSource> source,
        Optional<RegisteredApp> registered, Optional<String> nearest, List<Candidate> candidates) {

    static IdVerdict of(Subject subject) {
        AppId id = subject.app().id();
        Optional<IdSuspicion> suspicion = IdSuspicion.of(subject);
        return new IdVerdict(status(subject, id), id.text(), id.where(), subject.registered(),
                suspicion.flatMap(IdSuspicion::nearest).map(RegisteredApp::id),
                suspicion.map(IdSuspicion::candidates).orElse(List.of()));
    }

    /// Returns the id and the registered one that is most like it, side by side.
    public Optional<IdDiff> compared() {
        return id.flatMap(written -> nearest.map(known -> IdDiff.of(written, known)));
    }

    private static IdStatus status(Subject subject, AppId id) {
        return switch (id) {
            case AppId.Given _, AppId.Found _ -> subject.app().wallet().isEmpty()
                    ? IdStatus.UNASSOCIATED
                    : subject.registered().map(app -> status(subject, app)).orElse(IdStatus.UNREGISTERED);
            case AppId.WrongType _ -> IdStatus.MALFORMED;
            case AppId.Empty _ -> subject.keepsId() ? IdStatus.MISSING : IdStatus.UNASSOCIATED;
            case AppId.Absent _ -> IdStatus.MISSING;
            case AppId.Unreadable _ -> IdStatus.UNREADABLE;
            case AppId.NotKept _ -> IdStatus.UNASSOCIATED;
        };
    }

    private static IdStatus status(Subject subject, RegisteredApp app) {
        return app.activeIn(subject.environment()) ? IdStatus.REGISTERED : IdStatus.INACTIVE;
    }
}

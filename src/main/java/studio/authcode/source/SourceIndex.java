package studio.authcode.source;

import java.util.List;
import studio.authcode.project.MiniApp;

/// What is known about a mini-app's code.
///
/// @param calls every live call, by file and place
/// @param idLiterals every string under a name that says it is an app's id, by file and place
public record SourceIndex(List<CallSite> calls, List<IdLiteral> idLiterals) {

    /// Returns the index of a project without code.
    public static SourceIndex none() {
        return new SourceIndex(List.of(), List.of());
    }

    /// Reads the code of a mini-app.
    public static SourceIndex of(MiniApp app) {
        return none();
    }
}

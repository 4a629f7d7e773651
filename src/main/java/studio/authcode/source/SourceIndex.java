package studio.authcode.source;

import java.util.List;
import studio.authcode.project.MiniApp;

/// What is known about a mini-app's code.
///
/// @param calls every live call, by file and place
public record SourceIndex(List<CallSite> calls) {

    /// Returns the index of a project without code.
    public static SourceIndex none() {
        return new SourceIndex(List.of());
    }

    /// Reads the code of a mini-app.
    public static SourceIndex of(MiniApp app) {
        return none();
    }
}

package studio.authcode.source;

import java.util.List;
import java.util.Set;
import studio.authcode.project.MiniApp;
import studio.authcode.source.syntax.SyntaxParser;

/// What is known about a mini-app's code. Only live files count: those that the platform loads, and what they import.
///
/// @param calls every live call, by file and place
/// @param faults the live files that were not read, or not wholly
/// @param idLiterals every string that may be an app's id, by file and place
/// @param program the live code itself
public record SourceIndex(List<CallSite> calls, List<SourceFault> faults, List<IdLiteral> idLiterals,
        Program program) {

    /// Returns the index of a project without code.
    public static SourceIndex none() {
        return new SourceIndex(List.of(), List.of(), List.of(), Program.none());
    }

    /// Begins to load what reading code needs.
    public static void prepare() {
        SyntaxParser.prepare();
    }

    /// Reads the code of a mini-app.
    public static SourceIndex of(MiniApp app) {
        return new IndexBuilder(app).build();
    }

    /// Returns the index after files were saved; only these are read anew.
    ///
    /// @param app the mini-app as it is now
    /// @param changed the files that were written, added or deleted, relative to the project
    public SourceIndex updated(MiniApp app, Set<String> changed) {
        return new IndexBuilder(app, program, changed).build();
    }
}

package studio.authcode.source;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionId;

/// The live code of one project: the files that the platform loads, and what they import.
///
/// @param entries what the platform loads
/// @param files the facts of the live files that were parsed, by path
/// @param linker follows values across them
/// @param own how often the live files, parsed or not, name the wallet's own object
/// @param webPages the HTML files of the project, the first ones only
public record Program(List<Entry> entries, Map<String, FileFacts> files, Linker linker, int own,
        List<String> webPages) {

    /// Returns the program of a project without code.
    static Program none() {
        return new Program(List.of(), Map.of(), new Linker(Map.of(), new Modules("", List.of()), Optional.empty()),
                0, List.of());
    }

    /// Returns which calls call which function of the project, as far as that can be told.
    public Map<FunctionId, List<CallFact>> callers() {
        return CallFinder.callers(CallFinder.all(files.values(), linker));
    }
}

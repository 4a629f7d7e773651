package studio.authcode.source;

import java.util.List;
import java.util.Map;
import java.util.Set;
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
/// @param snapshot what the next index can be built from
public record Program(List<Entry> entries, Map<String, FileFacts> files, Linker linker, int own, Snapshot snapshot) {

    /// What was read of the project's files.
    ///
    /// @param root the mini-app's root
    /// @param code the paths of all files of code
    /// @param webPages the HTML files of the project, the first ones only
    record Snapshot(String root, List<String> code, List<String> webPages, Modules modules,
            Map<String, SourceFile> read) {

        boolean has(String file) {
            return code.contains(file) || webPages.contains(file);
        }
    }

    /// Returns the program of a project without code.
    static Program none() {
        Modules modules = new Modules("", List.of());
        return new Program(List.of(), Map.of(), new Linker(Map.of(), modules, Optional.empty()), 0,
                new Snapshot("", List.of(), List.of(), modules, Map.of()));
    }

    /// Returns the HTML files of the project, the first ones only.
    public List<String> webPages() {
        return snapshot.webPages();
    }

    /// Returns the files of code that were read, parsed or not.
    public Set<String> read() {
        return snapshot.read().keySet();
    }

    /// Returns which calls call which function of the project, as far as that can be told.
    public Map<FunctionId, List<CallFact>> callers() {
        return CallFinder.callers(CallFinder.all(files.values(), linker));
    }
}

package studio.authcode.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;

/// The live code of one project: the files that the platform loads, and what they import.
///
/// @param entries what the platform loads
/// @param files the facts of the live files that were parsed, by path
/// @param linker follows values across them
public record Program(List<Entry> entries, Map<String, FileFacts> files, Linker linker) {

    /// Returns the program of a project without code.
    static Program none() {
        return new Program(List.of(), Map.of(), new Linker(Map.of(), new Modules("", List.of()), Optional.empty()));
    }

    /// Returns which calls call which function of the project, as far as that can be told.
    public Map<FunctionId, List<CallFact>> callers() {
        Map<FunctionId, List<CallFact>> callers = new HashMap<>();
        for (CallFinder.Resolved each : CallFinder.all(files.values(), linker)) {
            if (each.callee() instanceof Value.Function(FunctionId id, var _)) {
                callers.computeIfAbsent(id, _ -> new ArrayList<>()).add(each.call());
            }
        }
        return callers;
    }
}

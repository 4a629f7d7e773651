package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;

/// Names the functions of the app, as `getApp()` gives it, that come to a call.
final class AppFunctions {

    private AppFunctions() {
    }

    /// Returns their names.
    ///
    /// @param files the files that were parsed
    static Set<String> signing(FileFacts app, Map<String, FileFacts> files, Modules modules) {
        Linker linker = new Linker(files, modules, Optional.of(app.file()));
        List<Resolved> calls = CallFinder.all(files.values(), linker);
        Set<FunctionId> signing = closed(new CallFinder(linker).find(calls).stream()
                .map(found -> around(found.call())).toList(), CallFinder.callers(calls), linker);
        return app.owners().stream().filter(owner -> owner.registrar().filter("App"::equals).isPresent())
                .flatMap(owner -> owner.members().stream())
                .filter(member -> linker.resolve(member.value()) instanceof Value.Function(FunctionId id, var _)
                        && signing.contains(id))
                .map(Value.Member::name).collect(Collectors.toSet());
    }

    private static FunctionId around(CallFact call) {
        return new FunctionId(call.place().file(), call.function());
    }

    /// Adds the functions around these, and those that call them.
    private static Set<FunctionId> closed(List<FunctionId> functions, Map<FunctionId, List<CallFact>> callers,
            Linker linker) {
        Set<FunctionId> reached = new HashSet<>();
        Deque<FunctionId> waiting = new ArrayDeque<>(functions);
        while (!waiting.isEmpty()) {
            FunctionId id = waiting.remove();
            if (id.index() >= 0 && reached.add(id)) {
                FunctionFact function = linker.function(id);
                waiting.add(new FunctionId(id.file(), function.parent()));
                callers.getOrDefault(id, List.of()).forEach(call -> waiting.add(around(call)));
            }
        }
        return reached;
    }
}

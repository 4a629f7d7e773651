package studio.authcode.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;

/// The calls of some files by the functions in which they stand.
public final class CallsByFunction {

    private final Map<FunctionId, List<CallFact>> byFunction = new HashMap<>();

    /// Sorts the calls of some files.
    public CallsByFunction(Collection<FileFacts> files) {
        files.forEach(file -> file.calls().forEach(call -> byFunction.computeIfAbsent(
                new FunctionId(file.file(), call.function()), _ -> new ArrayList<>()).add(call)));
    }

    /// Returns the calls that stand in a function itself, in the order of the text.
    public List<CallFact> in(FunctionId id) {
        return byFunction.getOrDefault(id, List.of());
    }

    /// Returns the calls in a function and in those inside it.
    List<CallFact> within(FunctionId id, FileFacts facts) {
        List<FunctionFact> functions = facts.functions();
        return IntStream.range(Math.max(0, id.index()), functions.size())
                .filter(at -> isWithin(functions, at, id.index()))
                .mapToObj(at -> in(new FunctionId(id.file(), at))).flatMap(List::stream).toList();
    }

    private static boolean isWithin(List<FunctionFact> functions, int function, int outer) {
        int at = function;
        while (at > outer) {
            at = functions.get(at).parent();
        }
        return at == outer;
    }
}

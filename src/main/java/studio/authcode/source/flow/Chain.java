package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;

/// What stands behind a call's promise in one expression: `.then(…).catch(…).finally(…)`.
///
/// @param caught whether a failure ends in it
/// @param failing the functions that run when the call fails
record Chain(boolean caught, List<FunctionId> failing) {

    static Chain of(Place call, List<CallFact> around) {
        List<CallFact> links = around.stream().filter(each -> begins(each.place(), call))
                .filter(each -> !each.place().equals(call))
                .sorted(Comparator.comparingInt((CallFact each) -> each.place().endLine())
                        .thenComparingInt(each -> each.place().endColumn())).toList();
        boolean caught = false;
        List<FunctionId> failing = new ArrayList<>();
        for (CallFact link : links) {
            switch (link.moment().name()) {
                case "catch" -> {
                    add(failing, link.arguments());
                    caught = true;
                }
                case "finally" -> add(failing, link.arguments());
                case "then" -> add(failing, caught ? link.arguments() : link.arguments().stream().skip(1).toList());
                default -> { }
            }
        }
        return new Chain(caught, List.copyOf(failing));
    }

    private static boolean begins(Place link, Place call) {
        return link.line() == call.line() && link.column() == call.column();
    }

    private static void add(List<FunctionId> failing, List<Value> given) {
        given.stream().filter(Value.Function.class::isInstance)
                .forEach(each -> failing.add(((Value.Function) each).id()));
    }
}

package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import studio.authcode.base.Place;
import studio.authcode.source.Linker;
import studio.authcode.source.Program;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.Context;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.How;
import studio.authcode.source.code.Value;

/// Finds which function calls which, or hands it on.
final class Links {

    private static final int DEEPEST = 6;

    private final Linker linker;
    private final Map<FunctionId, List<Link>> callers = new HashMap<>();
    private final Map<FunctionId, List<Link>> callees = new HashMap<>();

    Links(Program program) {
        this.linker = program.linker();
        program.files().values().forEach(file -> file.calls().forEach(call -> take(file.file(), call)));
    }

    List<Link> callers(FunctionId function) {
        return callers.getOrDefault(function, List.of());
    }

    List<Link> callees(FunctionId function) {
        return callees.getOrDefault(function, List.of());
    }

    private void take(String file, CallFact call) {
        FunctionId from = new FunctionId(file, call.function());
        Context context = call.moment().context();
        Value callee = call.isNew() ? new Value.Property(new Value.Result(call.callee(), List.of(), true,
                call.place()), "constructor", call.place()) : target(call);
        functions(linker.resolve(callee), 0, to -> link(from, to, call.place(), context));
        if (Handlers.kind(call).isEmpty()) {
            handed(from, call, context);
        }
    }

    private void handed(FunctionId from, CallFact call, Context context) {
        for (int i = 0; i < call.arguments().size(); i++) {
            Value argument = linker.resolve(call.arguments().get(i));
            Place place = call.arguments().get(i).place();
            How how = call.moment().ofArgument(i);
            functions(argument, 0, to -> link(from, to, place, after(context, how)));
            if (argument instanceof Value.Members members) {
                members.members().forEach(member -> functions(linker.resolve(member.value()), 0, to ->
                        link(from, to, member.value().place(), after(context, call.moment().ofMember(member.name())))));
            }
        }
    }

    private static Context after(Context context, How how) {
        return how == How.AT_ONCE ? context : context.after(how);
    }

    /// `login.call(this)` calls `login`.
    private static Value target(CallFact call) {
        boolean through = call.moment().name().equals("call") || call.moment().name().equals("apply");
        return through && call.callee() instanceof Value.Property(Value of, String _, Place _) ? of : call.callee();
    }

    /// Names the functions that a value may be.
    private void functions(Value value, int depth, Consumer<FunctionId> into) {
        switch (value) {
            case Value.Function(FunctionId id, Place _) -> into.accept(id);
            case Value.Either(List<Value> values, Place _) when depth < DEEPEST ->
                    values.forEach(each -> functions(each, depth + 1, into));
            default -> { }
        }
    }

    private void link(FunctionId from, FunctionId to, Place place, Context context) {
        String name = from.index() < 0 ? "" : linker.function(from).name().orElse("");
        Link link = new Link(from, to, new Step(name, place, context));
        callers.computeIfAbsent(to, _ -> new ArrayList<>()).add(link);
        callees.computeIfAbsent(from, _ -> new ArrayList<>()).add(link);
    }
}

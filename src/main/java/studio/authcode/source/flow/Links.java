package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import studio.authcode.base.Place;
import studio.authcode.source.Linker;
import studio.authcode.source.Program;
import studio.authcode.source.Walk;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.Context;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.How;
import studio.authcode.source.code.Value;

/// Finds which function calls which, or hands it on.
final class Links {

    private static final String ANY = "*";

    private final Linker linker;
    private final Set<String> names = new HashSet<>();
    private final Map<FunctionId, List<Link>> callers = new HashMap<>();
    private final Map<FunctionId, List<Link>> callees = new HashMap<>();

    Links(Program program) {
        this.linker = program.linker();
        names.add(ANY);
        program.files().values().forEach(this::name);
        program.files().values().forEach(file -> file.calls().forEach(call -> take(file.file(), call)));
    }

    /// Notes under which names something may be found; looking for any other is in vain, and there are many.
    private void name(FileFacts file) {
        file.owners().forEach(owner -> {
            owner.members().forEach(member -> names.add(member.name()));
            owner.statics().forEach(member -> names.add(member.name()));
        });
        file.exports().forEach(export -> names.add(export.name()));
        file.functions().forEach(function -> function.name().ifPresent(names::add));
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
        if (!call.isNew() && !names.contains(lastName(target(call)))) {
            handedOn(from, call, context);
            return;
        }
        Value callee = call.isNew() ? new Value.Property(new Value.Result(call.callee(), List.of(), true,
                call.place()), "constructor", call.place()) : target(call);
        functions(linker.resolve(callee), to -> link(from, to, call.place(), context));
        handedOn(from, call, context);
    }

    private void handedOn(FunctionId from, CallFact call, Context context) {
        if (Handlers.kind(call).isPresent()) {
            return;
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            if (isPlain(call.arguments().get(i))) {
                continue;
            }
            Value argument = linker.resolve(call.arguments().get(i));
            Place place = call.arguments().get(i).place();
            int index = i;
            functions(argument, to -> link(from, to, place, after(context, call.moment().ofArgument(index))));
            if (argument instanceof Value.Members members) {
                members.members().stream().filter(member -> !isPlain(member.value())).forEach(member ->
                        functions(linker.resolve(member.value()), to -> link(from, to, member.value().place(),
                                after(context, call.moment().ofMember(member.name())))));
            }
        }
    }

    private boolean isPlain(Value value) {
        return switch (value) {
            case Value.Text _, Value.Joined _, Value.Literal _, Value.Unknown _, Value.Parameter _,
                    Value.Global _ -> true;
            case Value.Property property -> !names.contains(property.name());
            default -> false;
        };
    }

    /// The name that a member must have somewhere to be a function of the project.
    private static String lastName(Value callee) {
        return switch (callee) {
            case Value.Property(Value _, String name, Place _) -> name;
            case Value.Global _ -> "";
            default -> ANY;
        };
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
    private static void functions(Value value, Consumer<FunctionId> into) {
        Walk.choices(value).forEach(each -> {
            if (each instanceof Value.Function(FunctionId id, Place _)) {
                into.accept(id);
            }
        });
    }

    private void link(FunctionId from, FunctionId to, Place place, Context context) {
        String name = from.index() < 0 ? "" : linker.function(from).name().orElse("");
        Link link = new Link(from, to, new Step(name, place, context));
        callers.computeIfAbsent(to, _ -> new ArrayList<>()).add(link);
        callees.computeIfAbsent(from, _ -> new ArrayList<>()).add(link);
    }
}

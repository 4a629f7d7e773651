package studio.authcode.source;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;

/// Tells which functions call a function, or hand it on.
final class FunctionUsers {

    private final Linker linker;
    private final Map<FunctionId, List<FunctionId>> users = new HashMap<>();

    private FunctionUsers(Linker linker) {
        this.linker = linker;
    }

    static Map<FunctionId, List<FunctionId>> of(List<Resolved> calls, Linker linker) {
        FunctionUsers found = new FunctionUsers(linker);
        for (Resolved each : calls) {
            FunctionId user = SigningFunctions.around(each.call());
            found.note(each.callee(), user);
            each.call().arguments().forEach(argument -> found.note(argument, user));
        }
        return found.users;
    }

    /// Notes every function that a value has inside.
    private void note(Value value, FunctionId user) {
        for (Value each : Walk.from(value, this::parts)) {
            if (each instanceof Function(FunctionId id, var _)) {
                users.computeIfAbsent(id, _ -> new ArrayList<>()).add(user);
            }
        }
    }

    private List<Value> parts(Value value) {
        return switch (value) {
            case Members(List<Member> members, var _, var _) -> members.stream().map(Member::value).toList();
            case Items(List<Value> items, var _, var _) -> items;
            case Either(List<Value> values, var _) -> values;
            case Value.Imported _, Value.Property _, Value.Result _ -> {
                Value resolved = linker.resolve(value);
                yield resolved == value ? List.of() : List.of(resolved);
            }
            default -> List.of();
        };
    }
}

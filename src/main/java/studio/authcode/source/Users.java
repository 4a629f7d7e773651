package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
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
final class Users {

    private final Linker linker;
    private final Map<FunctionId, List<FunctionId>> users = new HashMap<>();

    private Users(Linker linker) {
        this.linker = linker;
    }

    static Map<FunctionId, List<FunctionId>> of(List<Resolved> calls, Linker linker) {
        Users found = new Users(linker);
        for (Resolved each : calls) {
            FunctionId user = Signers.around(each.call());
            found.note(each.callee(), user);
            each.call().arguments().forEach(argument -> found.note(argument, user));
        }
        return found.users;
    }

    /// Notes every function that a value has inside.
    private void note(Value value, FunctionId user) {
        Walk walk = new Walk();
        Deque<Value> waiting = new ArrayDeque<>(List.of(value));
        while (!waiting.isEmpty()) {
            Value next = waiting.pop();
            if (!walk.enters(next)) {
                continue;
            }
            switch (next) {
                case Function(FunctionId id, var _) ->
                    users.computeIfAbsent(id, _ -> new ArrayList<>()).add(user);
                case Members(List<Member> members, var _, var _) ->
                    members.forEach(member -> waiting.push(member.value()));
                case Items(List<Value> items, var _, var _) -> items.forEach(waiting::push);
                case Either(List<Value> values, var _) -> values.forEach(waiting::push);
                case Value.Imported _, Value.Property _, Value.Result _ -> {
                    Value resolved = linker.resolve(next);
                    if (resolved != next) {
                        waiting.push(resolved);
                    }
                }
                default -> { }
            }
        }
    }
}

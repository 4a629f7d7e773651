package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.ExportFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Element;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Property;
import studio.authcode.source.code.Value.Result;
import studio.authcode.source.code.Value.Text;
import studio.authcode.source.code.Value.Type;

/// The functions that may come to a call of the sign-in function, among the files parsed so far.
final class SigningFunctions {

    private static final Set<String> NAMELESS = Set.of("default", ExportFact.MODULE, ExportFact.ALL);
    private static final int MOST_MEMBERS = 2_000;

    private final Linker linker;
    private final Set<FunctionId> functions;
    private final Set<String> names = new HashSet<>();
    private final Set<String> nameless = new HashSet<>();

    private SigningFunctions(Map<String, FileFacts> files, Linker linker) {
        this.linker = linker;
        List<Resolved> calls = CallFinder.all(files.values(), linker);
        List<CallFact> found = new CallFinder(linker).find(calls).stream().map(CallFinder.Found::call).toList();
        this.functions = closed(found, calls);
        found.stream().filter(call -> call.function() < 0).forEach(call -> nameless.add(call.place().file()));
    }

    /// Finds them.
    ///
    /// @param mention tells which files mention the sign-in function
    static SigningFunctions of(Map<String, FileFacts> files, Predicate<String> mention, Linker linker) {
        SigningFunctions signers = new SigningFunctions(files, linker);
        files.values().forEach(each -> signers.look(each, mention.test(each.file())));
        return signers;
    }

    /// Returns by what names other files may call them.
    Set<String> names() {
        return names;
    }

    /// Returns the files whose importers may call them by any name, or by loading the file.
    Set<String> nameless() {
        return nameless;
    }

    /// Returns the names of those that the app has, as `getApp()` gives it.
    Set<String> ofApp(FileFacts app) {
        return app.owners().stream().filter(owner -> owner.registrar().filter("App"::equals).isPresent())
                .flatMap(owner -> owner.members().stream())
                .filter(member -> isSigner(member.value())).map(Member::name).collect(Collectors.toSet());
    }

    private boolean isSigner(Value value) {
        return switch (linker.resolve(value)) {
            case Function(FunctionId id, var _) -> functions.contains(id);
            case Type(String file, int owner, var _) -> linker.owner(file, owner).members().stream()
                    .anyMatch(member -> member.name().equals("constructor")
                            && member.value() instanceof Function(FunctionId id, var _) && functions.contains(id));
            default -> false;
        };
    }

    /// Adds the functions around the calls, and those that call these or hand them on.
    private Set<FunctionId> closed(Collection<CallFact> found, List<Resolved> calls) {
        Map<FunctionId, List<FunctionId>> users = FunctionUsers.of(calls, linker);
        Set<FunctionId> reached = new HashSet<>();
        Deque<FunctionId> waiting = new ArrayDeque<>(found.stream().map(SigningFunctions::around).toList());
        while (!waiting.isEmpty()) {
            FunctionId id = waiting.remove();
            if (id.index() < 0) {
                continue;
            }
            if (reached.add(id)) {
                waiting.add(new FunctionId(id.file(), linker.function(id).parent()));
                waiting.addAll(users.getOrDefault(id, List.of()));
            }
        }
        return reached;
    }

    static FunctionId around(CallFact call) {
        return new FunctionId(call.place().file(), call.function());
    }

    private void look(FileFacts file, boolean mentions) {
        for (FunctionFact function : file.functions()) {
            if (functions.contains(function.id())) {
                function.name().ifPresentOrElse(names::add, () -> {
                    if (function.parent() < 0 && function.owner() < 0) {
                        nameless.add(file.file());
                    }
                });
            }
        }
        file.owners().stream().flatMap(owner -> Stream.concat(owner.members().stream(), owner.statics().stream()))
                .forEach(member -> member(member, mentions));
        for (ExportFact export : file.exports()) {
            if (export.value() instanceof Members(List<Member> members, var _, var _)) {
                members.stream().limit(MOST_MEMBERS).forEach(member -> member(member, mentions));
            } else if (isSigner(export.value()) || mentions && isMadeOfIt(export.value())) {
                if (NAMELESS.contains(export.name())) {
                    nameless.add(file.file());
                } else {
                    names.add(export.name());
                }
            }
        }
    }

    private void member(Member member, boolean mentions) {
        if (!member.isSpread() && (isSigner(member.value()) || mentions && isMadeOfIt(member.value()))) {
            names.add(member.name());
        }
    }

    /// What is made of the sign-in function by others may be called too.
    private static boolean isMadeOfIt(Value value) {
        return Walk.from(value, SigningFunctions::parts).stream().anyMatch(each -> switch (each) {
            case Property(var _, String name, var _) -> name.equals(CallFinder.API);
            case Element(Value _, Text(String name, var _), var _) -> name.equals(CallFinder.API);
            default -> false;
        });
    }

    private static List<Value> parts(Value value) {
        return switch (value) {
            case Property property -> List.of(property.of());
            case Element element -> List.of(element.of());
            case Result result -> Stream.concat(Stream.of(result.callee()), result.arguments().stream()).toList();
            case Either either -> either.values();
            default -> List.of();
        };
    }
}

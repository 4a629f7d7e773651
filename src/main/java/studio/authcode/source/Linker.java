package studio.authcode.source;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Lazy;
import studio.authcode.base.Place;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.ExportFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.OwnerFact;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Element;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Global;
import studio.authcode.source.code.Value.Imported;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Joined;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Parameter;
import studio.authcode.source.code.Value.Property;
import studio.authcode.source.code.Value.Result;
import studio.authcode.source.code.Value.Text;
import studio.authcode.source.code.Value.This;
import studio.authcode.source.code.Value.Type;

/// Tells what values stand for across the files of a project.
public final class Linker {

    private static final int MOST_STEPS = 400;
    private static final int LONGEST_TEXT = 1_000;
    private static final int DEEPEST = 40;
    private static final Set<String> MIXINS = Set.of("mixins", "behaviors");
    /// Members of a component whose functions belong to the component itself.
    private static final Set<String> GROUPS = Set.of("methods", "lifetimes", "pageLifetimes", "pageEvents", "observers",
            "watch");
    private static final int MOST_CALLERS = 8;
    private static final Set<String> GLOBAL_OBJECTS = Set.of("globalThis", "window", "self", "global");

    private final Map<String, FileFacts> files;
    private final Modules modules;
    private final Optional<This> app;
    private final Map<FunctionId, List<CallFact>> callers;
    private final Lazy<CallsByFunction> calls;
    private int steps;

    private Linker(Linker other, Map<FunctionId, List<CallFact>> callers) {
        this.files = other.files;
        this.modules = other.modules;
        this.app = other.app;
        this.calls = other.calls;
        this.callers = callers;
    }

    Linker(Map<String, FileFacts> files, Modules modules, Optional<String> appFile) {
        this.files = files;
        this.modules = modules;
        this.callers = Map.of();
        this.calls = new Lazy<>(() -> new CallsByFunction(files.values()));
        this.app = appFile.map(files::get).flatMap(facts -> facts.owners().stream()
                .filter(owner -> owner.registrar().filter("App"::equals).isPresent()).findFirst()
                .map(owner -> new This(facts.file(), owner.index(), owner.place())));
    }

    /// Returns a linker that also follows parameters, to what the functions' callers give.
    Linker following(Map<FunctionId, List<CallFact>> known) {
        return new Linker(this, known);
    }

    /// Returns a function of the project.
    public FunctionFact function(FunctionId id) {
        return files.get(id.file()).functions().get(id.index());
    }

    /// Returns an object or class of the project.
    public OwnerFact owner(String file, int number) {
        return files.get(file).owners().get(number);
    }

    /// Returns the calls in a function and in those inside it.
    List<CallFact> calls(FunctionId id) {
        return calls.get().within(id, files.get(id.file()));
    }

    /// Returns the `new Promise(…)` that runs a function.
    public Optional<CallFact> promise(FunctionId executor) {
        return calls.get().in(new FunctionId(executor.file(), function(executor).parent())).stream()
                .filter(call -> call.promises(executor)).findFirst();
    }

    /// Returns what a value stands for, as far as that can be told; a value that cannot be followed is itself.
    public Value resolve(Value value) {
        steps = 0;
        return resolve(value, 0);
    }

    private Value resolve(Value value, int depth) {
        if (depth > DEEPEST || steps++ > MOST_STEPS) {
            return value;
        }
        return switch (value) {
            case Imported imported -> export(imported, depth).orElse(value);
            case Property(Value of, String name, var place) -> {
                Value object = resolve(of, depth + 1);
                yield member(object, name, depth).orElseGet(() -> global(object, name)
                        .orElseGet(() -> object == of ? value : new Property(object, name, place)));
            }
            case Element(Value of, Value key, var place) -> resolve(key, depth + 1) instanceof Text(String name, var _)
                    ? resolve(new Property(of, name, place), depth + 1) : value;
            case Result result -> result(result, depth);
            case Parameter parameter -> given(parameter, depth);
            case Joined joined -> joined(joined, depth);
            case Either(List<Value> values, var place) ->
                    new Either(values.stream().map(each -> resolve(each, depth + 1)).toList(), place);
            default -> value;
        };
    }

    private Value joined(Joined joined, int depth) {
        StringBuilder whole = new StringBuilder();
        for (Value part : joined.parts()) {
            if (!(resolve(part, depth + 1) instanceof Text(String text, var _)) || whole.length() > LONGEST_TEXT) {
                return joined;
            }
            whole.append(text);
        }
        return new Text(whole.toString(), joined.place());
    }

    private Value given(Parameter parameter, int depth) {
        List<Value> given = callers.getOrDefault(parameter.function(), List.of()).stream().limit(MOST_CALLERS)
                .map(CallFact::arguments).filter(arguments -> parameter.index() < arguments.size())
                .map(arguments -> resolve(arguments.get(parameter.index()), depth + 1)).toList();
        return given.isEmpty() ? parameter : new Either(given, parameter.place());
    }

    private static Optional<Value> global(Value object, String name) {
        return object instanceof Global(String of, var place) && GLOBAL_OBJECTS.contains(of)
                ? Optional.of(new Global(name, place)) : Optional.empty();
    }

    private Value result(Result result, int depth) {
        if (result.callee() instanceof Global(String name, var _) && name.equals("getApp") && app.isPresent()) {
            return app.get();
        }
        if (result.isNew() || result.arguments().stream().anyMatch(each -> isResolvedApi(resolve(each, depth + 1)))) {
            return result;
        }
        if (resolve(result.callee(), depth + 1) instanceof Function(FunctionId id, var _)) {
            List<Value> returns = function(id).returns();
            if (returns.size() == 1) {
                return resolve(returns.getFirst(), depth + 1);
            }
        }
        return result;
    }

    private Optional<Value> export(Imported imported, int depth) {
        return modules.find(imported.file(), imported.specifier()).map(files::get)
                .flatMap(facts -> exported(facts, imported.name(), depth, new HashSet<>()))
                .map(found -> resolve(found, depth + 1));
    }

    private Optional<Value> exported(FileFacts facts, String name, int depth, Set<String> seen) {
        if (!seen.add(facts.file())) {
            return Optional.empty();
        }
        List<ExportFact> exports = facts.exports();
        Optional<Value> whole = Exported.named(exports, ExportFact.MODULE);
        if (name.equals(Imported.WHOLE) || name.equals("default") && Exported.named(exports, "default").isEmpty()) {
            return whole.or(() -> Optional.of(Exported.everything(facts)));
        }
        Optional<Value> own = Exported.named(exports, name)
                .or(() -> whole.flatMap(value -> member(resolve(value, depth + 1), name, depth)));
        if (own.isPresent()) {
            return own;
        }
        for (ExportFact export : exports) {
            if (export.name().equals(ExportFact.ALL) && export.value() instanceof Imported from) {
                Optional<Value> found = modules.find(from.file(), from.specifier()).map(files::get)
                        .flatMap(next -> exported(next, name, depth, seen));
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /// Returns a member of a value that was resolved.
    private Optional<Value> member(Value of, String name, int depth) {
        if (depth > DEEPEST || steps++ > MOST_STEPS) {
            return Optional.empty();
        }
        return switch (of) {
            case Members members -> inMembers(members.members(), name, depth);
            case This(String file, int owner, var _) -> inOwner(file, owner, name, depth);
            case Type(String file, int owner, var _) ->
                    inMembers(files.get(file).owners().get(owner).statics(), name, depth);
            case Result(Value callee, var _, boolean isNew, var _) when isNew -> switch (resolve(callee, depth + 1)) {
                case Type(String file, int owner, var _) -> inOwner(file, owner, name, depth);
                default -> Optional.empty();
            };
            case Items(List<Value> items, boolean open, var _) -> open || !name.matches("\\d{1,4}")
                    || Integer.parseInt(name) >= items.size() ? Optional.empty()
                    : Optional.of(resolve(items.get(Integer.parseInt(name)), depth + 1));
            case Either(List<Value> values, var place) -> inAny(values, name, depth, place);
            default -> Optional.empty();
        };
    }

    private Optional<Value> inAny(List<Value> values, String name, int depth, Place place) {
        List<Value> found = new ArrayList<>();
        for (Value each : values) {
            found.add(member(each, name, depth + 1).or(() -> global(each, name))
                    .orElseGet(() -> new Property(each, name, place)));
        }
        return Optional.of(new Either(found, place));
    }

    private Optional<Value> inMembers(List<Member> members, String name, int depth) {
        for (Member member : members.reversed()) {
            if (member.name().equals(name)) {
                return Optional.of(resolve(member.value(), depth + 1));
            }
            if (member.isSpread()) {
                Optional<Value> found = member(resolve(member.value(), depth + 1), name, depth + 1);
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    private Optional<Value> inOwner(String file, int number, String name, int depth) {
        OwnerFact owner = files.get(file).owners().get(number);
        Optional<Value> own = inMembers(owner.members(), name, depth);
        if (own.isPresent()) {
            return own;
        }
        if (owner.registrar().isPresent() && !name.equals("methods")) {
            Optional<Value> methods = inMembers(owner.members(), "methods", depth)
                    .flatMap(value -> member(value, name, depth + 1));
            if (methods.isPresent()) {
                return methods;
            }
        }
        if (GROUPS.contains(owner.key()) && owner.outer() >= 0 && depth < DEEPEST) {
            return inOwner(file, owner.outer(), name, depth + 1);
        }
        Optional<Value> inherited = owner.base().flatMap(base -> switch (resolve(base, depth + 1)) {
            case Type(String from, int type, var _) -> inOwner(from, type, name, depth + 1);
            default -> Optional.empty();
        });
        return inherited.or(() -> owner.members().stream().filter(member -> MIXINS.contains(member.name()))
                .flatMap(member -> mixedIn(resolve(member.value(), depth + 1), name, depth + 1).stream()).findFirst());
    }

    /// Returns a member that an object gets from its mixins, or from what was made of them as by `Behavior(…)`.
    private Optional<Value> mixedIn(Value mixins, String name, int depth) {
        if (depth > DEEPEST || steps++ > MOST_STEPS) {
            return Optional.empty();
        }
        List<Value> each = switch (mixins) {
            case Items(List<Value> items, boolean _, var _) -> items;
            case Result(Value _, List<Value> arguments, boolean _, var _) -> arguments;
            default -> List.of();
        };
        Optional<Value> within = each.stream()
                .flatMap(item -> mixedIn(resolve(item, depth + 1), name, depth + 1).stream()).findFirst();
        return within.or(() -> mixins instanceof Members members ? inMembers(members.members(), name, depth)
                .or(() -> inMembers(members.members(), "methods", depth)
                        .flatMap(methods -> member(methods, name, depth + 1))) : Optional.empty());
    }

    /// Tells whether a value is the wallet's own object.
    public boolean isMy(Value value) {
        return Walk.choices(value).stream().anyMatch(each -> each instanceof Global(String name, var _)
                && name.equals("my"));
    }

    /// Tells whether a value is the wallet's sign-in function itself.
    public boolean isApi(Value value) {
        return isResolvedApi(resolve(value));
    }

    boolean isResolvedApi(Value value) {
        return Walk.choices(value).stream().anyMatch(each -> each instanceof Property(Value of, String name, var _)
                && name.equals(CallFinder.API) && isMy(of));
    }
}

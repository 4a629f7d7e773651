package studio.authcode.source.flow;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.source.Linker;
import studio.authcode.source.Walk;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.OwnerFact;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Member;

/// Finds the handlers that a file registers with `App`, `Page`, `Component` or something named like them.
final class Handlers {

    private static final Pattern REGISTRARS = Pattern.compile("(?i)[$\\w]*?(app|page|component)");
    private static final int DEEPEST = 8;

    private final Linker linker;

    Handlers(Linker linker) {
        this.linker = linker;
    }

    /// What a file registers.
    ///
    /// @param kind as what
    /// @param byName the handlers
    record Registered(Entrance.Kind kind, Map<String, FunctionId> byName) {
    }

    /// Returns what a file registers, in the order of its calls.
    Iterable<Registered> of(FileFacts file) {
        return file.calls().stream()
                .flatMap(call -> kind(call).map(kind -> registered(call, kind, file)).stream()).toList();
    }

    /// Tells as what a call registers what it is given; empty for any other call.
    static Optional<Entrance.Kind> kind(CallFact call) {
        if (call.function() >= 0) {
            return Optional.empty();
        }
        String text = call.moment().name().isEmpty() ? call.text().replaceAll("\\(.*", "") : call.moment().name();
        Matcher matcher = REGISTRARS.matcher(text.substring(text.lastIndexOf('.') + 1));
        return matcher.matches() && !text.equals("getApp")
                ? Optional.of(Entrance.Kind.valueOf(matcher.group(1).toUpperCase(Locale.ROOT))) : Optional.empty();
    }

    private Registered registered(CallFact call, Entrance.Kind kind, FileFacts file) {
        Map<String, FunctionId> found = new TreeMap<>();
        Walk walk = new Walk();
        BiConsumer<String, Value> into = (name, value) ->
                function(value, 0, new Walk()).ifPresent(id -> found.putIfAbsent(name, id));
        call.arguments().forEach(argument -> members(linker.resolve(argument), "", 0, walk, into));
        // What a function of the project's own makes of its argument still has the handlers of that.
        call.arguments().stream().filter(Value.Result.class::isInstance)
                .flatMap(argument -> ((Value.Result) argument).arguments().stream())
                .forEach(argument -> members(linker.resolve(argument), "", 1, walk, into));
        return new Registered(kind, found);
    }

    /// Tells every member of what is registered, those of its groups and mixins too.
    private void members(Value value, String prefix, int depth, Walk walk, BiConsumer<String, Value> into) {
        if (depth > DEEPEST || !walk.enters(value)) {
            return;
        }
        switch (value) {
            case Value.Members(var members, boolean _, Place _) ->
                    members.forEach(member -> member(member, prefix, depth, walk, into));
            case Value.Type(String file, int owner, Place _) -> ofClass(file, owner, depth, walk, into);
            case Value.Items(var items, boolean _, Place _) ->
                    items.forEach(item -> members(linker.resolve(item), prefix, depth + 1, walk, into));
            case Value.Either(var values, Place _) ->
                    values.forEach(each -> members(linker.resolve(each), prefix, depth + 1, walk, into));
            case Value.Result(Value callee, var arguments, boolean isNew, Place _) -> {
                if (isNew) {
                    members(linker.resolve(callee), prefix, depth + 1, walk, into);
                }
                arguments.forEach(each -> members(linker.resolve(each), prefix, depth + 1, walk, into));
            }
            default -> { }
        }
    }

    private void member(Member member, String prefix, int depth, Walk walk, BiConsumer<String, Value> into) {
        switch (member.name()) {
            case "...", "methods", "lifetimes", "observers", "mixins", "behaviors", "watch", "events" ->
                    members(linker.resolve(member.value()), prefix, depth + 1, walk, into);
            case "pageLifetimes", "pageEvents" ->
                    members(linker.resolve(member.value()), member.name() + ".", depth + 1, walk, into);
            default -> {
                if (walk.goesOn()) {
                    into.accept(prefix + member.name(), linker.resolve(member.value()));
                }
            }
        }
    }

    private void ofClass(String file, int owner, int depth, Walk walk, BiConsumer<String, Value> into) {
        OwnerFact fact = linker.owner(file, owner);
        fact.members().forEach(member -> member(member, "", depth, walk, into));
        fact.base().ifPresent(base -> members(linker.resolve(base), "", depth + 1, walk, into));
    }

    /// What something like `debounce` makes of a function runs that function.
    private Optional<FunctionId> function(Value value, int depth, Walk walk) {
        return depth > DEEPEST || !walk.enters(value) ? Optional.empty() : switch (value) {
            case Value.Function(FunctionId id, Place _) -> Optional.of(id);
            case Value.Result(Value _, var arguments, boolean isNew, Place _) when !isNew ->
                    arguments.stream().flatMap(each -> function(linker.resolve(each), depth + 1, walk).stream())
                            .findFirst();
            default -> Optional.empty();
        };
    }
}

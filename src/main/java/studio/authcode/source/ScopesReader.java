package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.project.Located;
import studio.authcode.source.CallReader.Options;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Function;
import studio.authcode.source.code.Value.Items;
import studio.authcode.source.code.Value.Literal;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Property;
import studio.authcode.source.code.Value.Spread;
import studio.authcode.source.code.Value.Text;

/// Reads which scopes a call's options ask for.
final class ScopesReader {

    private static final int DEEPEST = 8;

    private final Linker linker;
    private final Linker following;
    private final Givers givers;

    /// Takes a second linker, which follows parameters too: callers give scopes that can be told, though not all.
    ScopesReader(Linker linker, Linker following, Givers givers) {
        this.linker = linker;
        this.following = following;
        this.givers = givers;
    }

    Scopes read(Options options) {
        Optional<Value> scopes = Optional.ofNullable(options.members().get("scopes")).map(Value.Member::value);
        if (scopes.isEmpty()) {
            return options.value().filter(_ -> options.open()).<Scopes>map(this::unseen).orElseGet(Scopes.Absent::new);
        }
        Value written = scopes.get();
        return switch (linker.resolve(written)) {
            case Text(String text, var place) ->
                    new Scopes.Given(false, List.of(new Located<>(text, place)), written.place());
            case Items items -> list(items, written);
            case Literal(String type, var _) when type.equals("undefined") -> new Scopes.Absent();
            case Literal(String type, var _) -> new Scopes.Other(type, written.place());
            case Members _ -> new Scopes.Other("object", written.place());
            case Function _ -> new Scopes.Other("function", written.place());
            case Value other -> new Scopes.Dynamic(known(other), alternatives(other), written.place());
        };
    }

    private Scopes unseen(Value options) {
        Value scopes = new Property(options, "scopes", options.place());
        return new Scopes.Dynamic(known(scopes), alternatives(scopes), options.place());
    }

    private Scopes list(Items items, Value written) {
        Optional<Scopes> misfit = items.items().stream().flatMap(item -> misfit(item).stream()).findFirst();
        if (misfit.isPresent()) {
            return misfit.get();
        }
        List<Located<String>> names = new ArrayList<>();
        boolean whole = collect(items, linker, names, new Walk(), 0);
        return whole ? new Scopes.Given(true, List.copyOf(names), written.place())
                : new Scopes.Dynamic(List.copyOf(names), written.place());
    }

    /// An item that can be no name, whatever runs.
    private Optional<Scopes> misfit(Value item) {
        return switch (linker.resolve(item)) {
            case Literal(String type, var place) -> Optional.of(new Scopes.Other(type + "[]", place));
            case Members members -> Optional.of(new Scopes.Other("object[]", members.place()));
            default -> Optional.empty();
        };
    }

    /// Returns what each way to the call gives; nothing where one of them cannot be told.
    private List<List<String>> alternatives(Value scopes) {
        List<List<String>> found = new ArrayList<>();
        for (Value given : givers.of(scopes)) {
            List<Located<String>> names = new ArrayList<>();
            if (!collect(given, linker, names, new Walk(), 0)) {
                return List.of();
            }
            found.add(names.stream().map(Located::value).distinct().toList());
        }
        return List.copyOf(found);
    }

    private List<Located<String>> known(Value value) {
        List<Located<String>> names = new ArrayList<>();
        collect(value, following, names, new Walk(), 0);
        return List.copyOf(names);
    }

    /// Collects the names that can be told.
    ///
    /// @return whether these are all
    private static boolean collect(Value value, Linker with, List<Located<String>> into, Walk walk, int depth) {
        if (depth > DEEPEST || !walk.goesOn()) {
            return false;
        }
        return switch (with.resolve(value)) {
            case Text(String text, var place) -> into.add(new Located<>(text, place));
            case Items(List<Value> items, boolean open, var _) -> {
                boolean whole = !open;
                for (Value item : items) {
                    whole &= collect(item instanceof Spread(Value inner, var _) ? inner : item, with, into, walk,
                            depth + 1);
                }
                yield whole;
            }
            case Either(List<Value> values, var _) -> {
                values.forEach(each -> collect(each, with, into, walk, depth + 1));
                yield false;
            }
            default -> false;
        };
    }
}

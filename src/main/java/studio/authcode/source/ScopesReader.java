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
import studio.authcode.source.code.Value.Spread;
import studio.authcode.source.code.Value.Text;

/// Reads which scopes a call's options ask for.
final class ScopesReader {

    private static final int DEEPEST = 8;

    private final Linker linker;

    ScopesReader(Linker linker) {
        this.linker = linker;
    }

    Scopes read(Options options) {
        Optional<Value> scopes = Optional.ofNullable(options.members().get("scopes")).map(Value.Member::value);
        if (scopes.isEmpty()) {
            return options.open() ? new Scopes.Dynamic(List.of(), options.place().orElseThrow())
                    : new Scopes.Absent();
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
            case Value other -> new Scopes.Dynamic(known(other), written.place());
        };
    }

    private Scopes list(Items items, Value written) {
        List<Located<String>> names = new ArrayList<>();
        boolean whole = collect(items, names, 0);
        return whole ? new Scopes.Given(true, List.copyOf(names), written.place())
                : new Scopes.Dynamic(List.copyOf(names), written.place());
    }

    private List<Located<String>> known(Value value) {
        List<Located<String>> names = new ArrayList<>();
        collect(value, names, 0);
        return List.copyOf(names);
    }

    /// Collects the names that can be told.
    ///
    /// @return whether these are all
    private boolean collect(Value value, List<Located<String>> into, int depth) {
        if (depth > DEEPEST) {
            return false;
        }
        return switch (linker.resolve(value)) {
            case Text(String text, var place) -> into.add(new Located<>(text, place));
            case Items(List<Value> items, boolean open, var _) -> {
                boolean whole = !open;
                for (Value item : items) {
                    whole &= collect(item instanceof Spread(Value inner, var _) ? inner : item, into, depth + 1);
                }
                yield whole;
            }
            case Either(List<Value> values, var _) -> {
                values.forEach(each -> collect(each, into, depth + 1));
                yield false;
            }
            default -> false;
        };
    }
}

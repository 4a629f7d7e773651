package studio.authcode.source.code;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.remark.Remarks.Leak;

/// What a piece of code does with a value it is given.
///
/// @param reads the fields that it reads; one inside another with a dot between them
/// @param passes to whom it hands the whole value
/// @param escapes whether the whole value goes where it cannot be followed
/// @param kept where it puts the whole value to keep it
/// @param code what it does with the auth code in it, where it reads that
public record Use(List<Located<String>> reads, List<Pass> passes, boolean escapes, List<Leak> kept,
        Optional<Use> code) {

    /// What other platforms and request libraries put a payload into.
    public static final Set<String> WRAPPINGS = Set.of("data", "result", "detail", "response", "payload", "value",
            "body", "res");

    /// Returns the use of a value that nobody looks at.
    public static Use none() {
        return new Use(List.of(), List.of(), false, List.of(), Optional.empty());
    }

    /// The value is an argument of a call.
    ///
    /// @param index the argument's number
    /// @param text the argument as it is written
    public record Pass(Value callee, int index, Place place, String text) {
    }

    /// Returns both uses as one.
    Use and(Use other) {
        return new Use(both(reads, other.reads), both(passes, other.passes), escapes || other.escapes,
                both(kept, other.kept), code.isEmpty() ? other.code
                : other.code.map(code.get()::and).or(() -> code));
    }

    private static <T> List<T> both(List<T> some, List<T> more) {
        List<T> all = new ArrayList<>(some);
        all.addAll(more);
        return List.copyOf(all);
    }
}

package studio.authcode.source.code;

import java.util.List;
import studio.authcode.project.Located;

/// What a piece of code does with a value it is given.
///
/// @param reads the fields that it reads
/// @param passes to whom it hands the whole value
/// @param escapes whether the whole value goes where it cannot be followed
public record Use(List<Located<String>> reads, List<Pass> passes, boolean escapes) {

    /// Returns the use of a value that nobody looks at.
    public static Use none() {
        return new Use(List.of(), List.of(), false);
    }

    /// The value is an argument of a call.
    ///
    /// @param index the argument's number
    public record Pass(Value callee, int index) {
    }
}

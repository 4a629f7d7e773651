package studio.authcode.runtime.module;

import java.util.List;

/// What the compiler made of a file.
///
/// @param code JavaScript, with its imports and exports
/// @param map the source map, as JSON
/// @param faults what cannot be understood
public record Compiled(String code, String map, List<Fault> faults) {

    /// Something that the compiler cannot understand.
    ///
    /// @param line from 1
    /// @param column from 1
    public record Fault(String message, int line, int column) {
    }
}

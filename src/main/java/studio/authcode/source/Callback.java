package studio.authcode.source;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.code.FunctionId;

/// A function that hears the outcome of a call.
///
/// @param role which outcome it hears
/// @param place of the function, or of the name that stands for it
/// @param known whether its body could be found
/// @param reads the fields of the payload that it reads
/// @param escapes whether it hands the whole payload to code that could not be followed
/// @param function where it could be found; none for `AWAIT`, whose body is the function around the call
public record Callback(Role role, Place place, boolean known, List<Located<String>> reads, boolean escapes,
        Optional<FunctionId> function) {

    /// Which outcome a function hears: `THEN` and `AWAIT` what success brings, `CATCH` what failure brings.
    public enum Role { SUCCESS, FAIL, COMPLETE, THEN, CATCH, AWAIT }
}

package studio.authcode.source;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.remark.Remarks.Leak;

/// A function that hears the outcome of a call.
///
/// @param role which outcome it hears
/// @param place of the function, or of the name that stands for it
/// @param known whether its body could be found; what only rejects a promise made around the call has none
/// @param reads the fields of the payload that it reads
/// @param escapes whether it hands the whole payload to code that could not be followed
/// @param kept where it puts the payload, or the auth code in it, to keep it
/// @param function where it could be found; none for `AWAIT`, whose body is the function around the call
public record Callback(Role role, Place place, boolean known, List<Located<String>> reads, boolean escapes,
        List<Kept> kept, Optional<FunctionId> function) {

    /// Something of the payload is kept.
    ///
    /// @param leak said of the callback, or of what it is a part of
    /// @param inside the place where it is put, perhaps in another function
    public record Kept(Leak leak, Place inside) {
    }

    /// Which outcome a function hears: `THEN` and `AWAIT` what success brings, `CATCH` what failure brings.
    public enum Role { SUCCESS, FAIL, COMPLETE, THEN, CATCH, AWAIT }
}

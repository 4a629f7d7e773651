package studio.authcode.source;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Value.Member.Form;

/// One call of a wallet's sign-in function in the code.
///
/// @param place from the first character of the callee to the end of the call
/// @param api the function's name, such as `getAuthCode`
/// @param via the wrapper that stands for `my`, where there is one, such as `myx`
/// @param inside the nearest named function or method
/// @param scopes what is asked for
/// @param members the options given, in their order
/// @param open whether there may be more options than can be seen, as with a spread or a variable
/// @param callbacks the functions that hear the outcome, promise handlers among them
/// @param relayed who gets the payload from a promise that the code makes around the call
/// @param promised whether its promise goes where it cannot be followed, so that others may hear the outcome
/// @param dropped the function of the promise that its `fail` rejects, doing nothing else, where nobody catches that
/// @param function the function around it; its index is -1 at the top of the file
public record CallSite(Place place, String api, Optional<String> via, Optional<String> inside, Scopes scopes,
        List<Member> members, boolean open, List<Callback> callbacks, List<Callback> relayed, boolean promised,
        Optional<FunctionId> dropped, FunctionId function) {

    /// One member of the options.
    ///
    /// @param place of the name
    /// @param isFunction whether the value is a function, or a name that stands for one
    /// @param form how the name is written
    public record Member(String name, Place place, boolean isFunction, Form form) {
    }
}

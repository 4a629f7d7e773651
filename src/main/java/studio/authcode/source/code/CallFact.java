package studio.authcode.source.code;

import java.util.List;
import studio.authcode.base.Place;

/// One call in the code.
///
/// @param function the number of the function around it; -1 at the top of the file
/// @param callee what is called
/// @param isNew whether it is a `new`
/// @param place from the first character of the callee to the end of the call
/// @param calleePlace of the callee alone
/// @param text the callee as it is written, shortened
/// @param outcome what becomes of its result
/// @param moment when it happens
public record CallFact(int function, Value callee, List<Value> arguments, boolean isNew, Place place,
        Place calleePlace, String text, Outcome outcome, Moment moment) {

    /// Tells whether it is a `new Promise(…)` that runs this function.
    public boolean promises(FunctionId executor) {
        return isNew && callee instanceof Value.Global(String name, Place _) && name.equals("Promise")
                && !arguments.isEmpty() && arguments.getFirst() instanceof Value.Function(FunctionId id, Place _)
                && id.equals(executor);
    }
}

package studio.authcode.source.code;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;

/// One function of a file.
///
/// @param name its own, or that of what it is assigned to
/// @param parent the number of the function around it; -1 where there is none
/// @param owner the number of the object or class whose method it is; -1 where it is none
/// @param parameters how each is used
/// @param returns the values it returns
/// @param writes what it assigns
public record FunctionFact(FunctionId id, Optional<String> name, int parent, int owner, Place place,
        List<Use> parameters, List<Value> returns, List<Write> writes) {
}

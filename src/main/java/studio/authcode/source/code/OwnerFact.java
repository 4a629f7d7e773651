package studio.authcode.source.code;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.code.Value.Member;

/// An object literal with functions, or a class: what `this` may mean.
///
/// @param registrar the function that the object is given to at once, such as `Page`
/// @param members what it has; for a class, what its instances have
/// @param statics what a class itself has
/// @param outer the number of the object around it; -1 where there is none
/// @param key under which name it stands in the outer one, such as `methods`
/// @param base the class that it extends
public record OwnerFact(int index, Optional<String> registrar, List<Member> members, List<Member> statics, int outer,
        String key, Optional<Value> base, Place place) {
}

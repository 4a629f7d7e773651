package studio.authcode.source;

import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.project.Located;

/// How a call passes its scopes.
public sealed interface Scopes {

    /// The call gives none.
    record Absent() implements Scopes {
    }

    /// A literal or a constant.
    ///
    /// @param array whether they stand in an array; otherwise there is one, a string
    record Given(boolean array, List<Located<String>> names, Place place) implements Scopes {
    }

    /// Known only at run time.
    ///
    /// @param known names among them that can be told all the same
    /// @param alternatives what each way to the call gives, where all of them can be told; empty otherwise
    record Dynamic(List<Located<String>> known, List<List<String>> alternatives, Place place) implements Scopes {

        /// Scopes of which it cannot be told what each way to the call gives.
        public Dynamic(List<Located<String>> known, Place place) {
            this(known, List.of(), place);
        }
    }

    /// A value that names no scope, such as a number.
    ///
    /// @param type as JavaScript's `typeof` has it, or `null`; `number[]` where an item of a list is one
    /// @param place of the value, or of that item
    record Other(String type, Place place) implements Scopes {
    }
}

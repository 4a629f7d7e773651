package studio.authcode.source.code;

import java.util.List;
import studio.authcode.base.Place;

/// What can be told of a value without running the code.
public sealed interface Value {

    /// Returns the expression that gave the value.
    Place place();

    /// A string.
    record Text(String text, Place place) implements Value {
    }

    /// Texts in a row, some of which can only be told across files.
    record Joined(List<Value> parts, Place place) implements Value {
    }

    /// Any other literal.
    ///
    /// @param type as `typeof` has it, or `null`, or `regexp`
    record Literal(String type, Place place) implements Value {
    }

    /// An array; an item may be a [Spread].
    ///
    /// @param open whether there may be more items
    record Items(List<Value> items, boolean open, Place place) implements Value {
    }

    /// An object literal, or the members of something that works like one.
    ///
    /// @param open whether there may be members that cannot be seen
    record Members(List<Member> members, boolean open, Place place) implements Value {
    }

    /// One member of an object; a spread has the name `...`.
    ///
    /// @param place of the name
    /// @param form how the name is written
    record Member(String name, Place place, Value value, Form form) {

        /// The name of a spread.
        public static final String SPREAD = "...";

        /// A member whose value is written behind its name.
        public Member(String name, Place place, Value value) {
            this(name, place, value, Form.PLAIN);
        }

        /// How a member's name is written: as itself, as the value too as in `{ success }`, or only as what gives it.
        public enum Form { PLAIN, SHORTHAND, COMPUTED }

        /// Tells whether it stands for all members of its value.
        public boolean isSpread() {
            return name.equals(SPREAD);
        }
    }

    /// `...value` in an array or among arguments.
    record Spread(Value value, Place place) implements Value {
    }

    /// A function of the same project.
    record Function(FunctionId id, Place place) implements Value {
    }

    /// A name that the file does not declare, such as `my`.
    record Global(String name, Place place) implements Value {
    }

    /// Something that another module exports.
    ///
    /// @param file the importing file
    /// @param specifier as it is written
    /// @param name the export's name, `default`, or `*` for the module itself
    record Imported(String file, String specifier, String name, Place place) implements Value {

        /// The name that stands for the whole module.
        public static final String WHOLE = "*";
    }

    /// What a function is given.
    record Parameter(FunctionId function, int index, Place place) implements Value {
    }

    /// `this` in the methods of an object or class.
    ///
    /// @param owner the object's or class's number in [FileFacts#owners]
    record This(String file, int owner, Place place) implements Value {
    }

    /// A class.
    ///
    /// @param owner its number in [FileFacts#owners]
    record Type(String file, int owner, Place place) implements Value {
    }

    /// A member of a value.
    record Property(Value of, String name, Place place) implements Value {
    }

    /// A member whose name is a value itself.
    record Element(Value of, Value key, Place place) implements Value {
    }

    /// What a call or `new` gives.
    record Result(Value callee, List<Value> arguments, boolean isNew, Place place) implements Value {
    }

    /// One of several values.
    record Either(List<Value> values, Place place) implements Value {
    }

    /// Known only at run time.
    record Unknown(Place place) implements Value {
    }
}

package studio.authcode.source.flow;

/// What a name or an expression stands for, as far as one file tells.
sealed interface Value {

    /// A function of the file, by its number.
    record Code(int function) implements Value {
    }

    /// An object or a class of the file, by its number; an instance counts as its class.
    record Thing(int owner) implements Value {
    }

    /// Everything that a module exports.
    record Module(String specifier) implements Value {
    }

    /// What a module exports under a name, such as `default`.
    record Export(String specifier, String name) implements Value {
    }

    /// What `getApp()` returns.
    record App() implements Value {
    }

    /// A member of something.
    record Member(Value of, String name) implements Value {
    }
}

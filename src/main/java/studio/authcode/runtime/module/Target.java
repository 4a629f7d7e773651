package studio.authcode.runtime.module;

/// What an import means.
sealed interface Target {

    /// A file of the project.
    ///
    /// @param path relative to the project
    record File(String path) implements Target {
    }

    /// A package that is not installed, in whose place something of ours stands.
    ///
    /// @param name its resource's
    record StandIn(String name) implements Target {
    }

    /// Nothing that could be loaded.
    record None(Missing.Reason reason) implements Target {
    }
}

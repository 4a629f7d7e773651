package studio.authcode.desktop.project;

import java.nio.file.Path;

/// Hears when a project's files change.
@FunctionalInterface
public interface Watch {

    /// Begins to watch a folder.
    ///
    /// @param changed is called, on any thread, soon after something has changed
    /// @return what ends it
    Ends on(Path folder, Runnable changed);

    /// Ends a watch.
    @FunctionalInterface
    interface Ends {

        /// Ends it.
        void end();
    }

    /// Returns a watch that never hears anything.
    static Watch never() {
        return (_, _) -> () -> { };
    }
}

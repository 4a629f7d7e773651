package studio.authcode.desktop.project;

import java.nio.file.Path;
import java.util.function.Consumer;
import studio.authcode.project.Changes;

/// Hears when a project's files change.
@FunctionalInterface
public interface Watch {

    /// Begins to watch a folder.
    ///
    /// @param changed hears, on any thread, what has changed
    /// @return what ends it
    Ends on(Path folder, Consumer<Changes> changed);

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

package studio.authcode.cli;

import java.nio.file.Path;
import java.util.Optional;

/// Opens the desktop, which the commands know nothing else of.
public interface DesktopDoor {

    /// Opens the window, and returns when it is closed.
    ///
    /// @param project the mini-app to open instead of the last one
    /// @param wallet its wallet, where the project does not tell
    /// @return the exit code
    int open(Optional<Path> project, Optional<String> wallet);

    /// Plays the main job without a display.
    ///
    /// @param project the mini-app to play it with; empty for the sample
    /// @param out the folder for the pictures; empty for the usual one
    /// @return the exit code
    int tour(Optional<Path> project, Optional<Path> out);
}

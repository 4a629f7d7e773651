package studio.authcode.desktop.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Questions that need an answer before work can go on.
public interface Dialogs {

    /// Asks for a folder.
    Optional<Path> openFolder(String title);

    /// Asks for a file to read.
    ///
    /// @param extensions such as `json`, without the dot
    Optional<Path> openFile(String title, List<String> extensions);

    /// Asks for a file to write.
    ///
    /// @param name the name that is proposed
    Optional<Path> saveFile(String title, String name, List<String> extensions);

    /// Asks whether to do something that cannot be undone.
    ///
    /// @param action the word on the button that does it
    boolean confirm(String title, String text, String action);
}

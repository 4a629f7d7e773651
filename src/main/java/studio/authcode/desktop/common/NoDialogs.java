package studio.authcode.desktop.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Dialogs where nobody sits in front of the window: every question is cancelled.
public final class NoDialogs implements Dialogs {

    @Override
    public Optional<Path> openFolder(String title) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<String> extensions) {
        return Optional.empty();
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        return false;
    }
}

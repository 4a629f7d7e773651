package studio.authcode.desktop.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// Nobody answers what a dialog asks.
public final class NoOne implements Dialogs {

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

package studio.authcode.desktop.common;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// A person who always picks the same file, and agrees or not.
public final class Answers implements Dialogs {

    public Optional<Path> file = Optional.empty();
    public boolean confirmed = true;

    @Override
    public Optional<Path> openFolder(String title) {
        return file;
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        return file;
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<String> extensions) {
        return file;
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        return confirmed;
    }
}

package studio.authcode.desktop.shell;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.desktop.common.Settings;

/// The projects that were open lately, the newest first.
final class Recents {

    private static final String RECENT = "recentProjects";
    private static final int MOST = 10;

    private final Settings settings;

    Recents(Settings settings) {
        this.settings = settings;
    }

    List<Path> all() {
        return settings.texts(RECENT).stream().flatMap(text -> path(text).stream()).toList();
    }

    /// The settings may have been edited by hand, and name what no file system can hold.
    private static Optional<Path> path(String text) {
        try {
            return Optional.of(Path.of(text));
        } catch (InvalidPathException _) {
            return Optional.empty();
        }
    }

    Optional<Path> last() {
        return all().stream().findFirst();
    }

    void opened(Path folder) {
        settings.put(RECENT, Stream.concat(Stream.of(folder.toString()), settings.texts(RECENT).stream())
                .distinct().limit(MOST).toList());
    }
}

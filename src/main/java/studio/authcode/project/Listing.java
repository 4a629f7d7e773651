package studio.authcode.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import studio.authcode.base.Workers;

/// The files and folders of a project, nearest first and by name; dependencies, hidden folders and links to folders
/// are left out.
///
/// @param files relative paths with `/`
/// @param folders relative paths with `/`, the project's own as the empty one first
/// @param cut whether the bounds cut it short
/// @param unreadable folders that are there and could not be read
public record Listing(List<String> files, List<String> folders, boolean cut, List<String> unreadable) {

    private static final Set<String> SKIPPED = Set.of("node_modules", "bower_components", "__MACOSX");

    /// How much is listed at most.
    ///
    /// @param depth how many folders deep
    /// @param entries how many files and folders
    public record Bounds(int depth, int entries) {

        /// Enough for any mini-app.
        public static final Bounds USUAL = new Bounds(16, 20_000);
    }

    /// Tells whether nothing was left out that should have been listed.
    public boolean complete() {
        return !cut && unreadable.isEmpty();
    }

    static Listing of(Path root, Bounds bounds) {
        return new Walk(root, bounds).run();
    }

    /// Tells whether a folder of this name is passed over.
    static boolean skips(String folderName) {
        return folderName.startsWith(".") || SKIPPED.contains(folderName);
    }

    /// One walk, level by level.
    private static final class Walk {

        /// From how many folders on several threads are worth their start.
        private static final int MANY = 32;

        private final Path root;
        private final Bounds bounds;
        private final List<String> files = new ArrayList<>();
        private final List<String> folders = new ArrayList<>();
        private final List<String> unreadable = new ArrayList<>();
        private int room;
        private boolean cut;

        Walk(Path root, Bounds bounds) {
            this.root = root;
            this.bounds = bounds;
            this.room = bounds.entries();
        }

        /// A file or folder in a folder.
        private record Entry(String name, boolean folder) {
        }

        /// What is in one folder, by name.
        private record Folder(String path, List<Entry> entries, boolean cut, boolean readable) {
        }

        Listing run() {
            List<String> level = List.of("");
            for (int depth = 1; !level.isEmpty() && !cut; depth++) {
                List<String> below = new ArrayList<>();
                read(level).forEach(folder -> take(folder, below));
                cut |= depth >= bounds.depth() && !below.isEmpty();
                level = below;
            }
            return new Listing(List.copyOf(files), List.copyOf(folders), cut, List.copyOf(unreadable));
        }

        /// Where the bounds cut it short, what is left must not be a matter of chance.
        private List<Folder> read(List<String> level) {
            if (level.size() >= MANY) {
                AtomicInteger left = new AtomicInteger(room);
                List<Folder> read = Workers.map(level, folder -> read(folder, left));
                if (left.get() >= 0) {
                    room = left.get();
                    return read;
                }
            }
            AtomicInteger left = new AtomicInteger(room);
            List<Folder> read = new ArrayList<>();
            for (int i = 0; i < level.size() && left.get() >= 0; i++) {
                read.add(read(level.get(i), left));
            }
            room = left.get();
            return read;
        }

        private Folder read(String folder, AtomicInteger left) {
            List<Entry> entries = new ArrayList<>();
            boolean readable = true;
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(root.resolve(folder))) {
                for (Path entry : stream) {
                    if (left.decrementAndGet() < 0) {
                        break;
                    }
                    entries.add(new Entry(entry.getFileName().toString(),
                            Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)));
                }
            } catch (NoSuchFileException _) {
                // It went away meanwhile.
            } catch (IOException | DirectoryIteratorException _) {
                readable = false;
            }
            entries.sort(Comparator.comparing(Entry::name));
            return new Folder(folder, entries, left.get() < 0, readable);
        }

        private void take(Folder folder, List<String> below) {
            folders.add(folder.path());
            cut |= folder.cut();
            if (!folder.readable()) {
                unreadable.add(folder.path());
            }
            String prefix = folder.path().isEmpty() ? "" : folder.path() + "/";
            for (Entry entry : folder.entries()) {
                if (!entry.folder()) {
                    files.add(prefix + entry.name());
                } else if (!skips(entry.name())) {
                    below.add(prefix + entry.name());
                }
            }
        }
    }
}

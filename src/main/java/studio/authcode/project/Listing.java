package studio.authcode.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;

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

    /// One walk, without recursion.
    private static final class Walk {

        private final Path root;
        private final Bounds bounds;
        private final List<String> files = new ArrayList<>();
        private final List<String> folders = new ArrayList<>();
        private final Queue<String> waiting = new ArrayDeque<>(List.of(""));
        private int seen;
        private final List<String> unreadable = new ArrayList<>();
        private boolean cut;

        Walk(Path root, Bounds bounds) {
            this.root = root;
            this.bounds = bounds;
        }

        Listing run() {
            while (!waiting.isEmpty() && seen < bounds.entries()) {
                String folder = waiting.remove();
                folders.add(folder);
                for (Path entry : entries(folder)) {
                    take(folder.isEmpty() ? "" : folder + "/", entry);
                }
            }
            return new Listing(List.copyOf(files), List.copyOf(folders), cut || !waiting.isEmpty(),
                    List.copyOf(unreadable));
        }

        private List<Path> entries(String folder) {
            List<Path> entries = new ArrayList<>();
            try (DirectoryStream<Path> stream = Files.newDirectoryStream(root.resolve(folder))) {
                for (Path entry : stream) {
                    if (seen++ >= bounds.entries()) {
                        cut = true;
                        break;
                    }
                    entries.add(entry);
                }
            } catch (NoSuchFileException _) {
                // It went away meanwhile.
            } catch (IOException | DirectoryIteratorException _) {
                unreadable.add(folder);
            }
            entries.sort(null);
            return entries;
        }

        private void take(String prefix, Path entry) {
            String name = entry.getFileName().toString();
            if (!Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)) {
                files.add(prefix + name);
            } else if (!skips(name)) {
                boolean near = prefix.chars().filter(c -> c == '/').count() + 1 < bounds.depth();
                cut |= !near;
                if (near) {
                    waiting.add(prefix + name);
                }
            }
        }
    }
}

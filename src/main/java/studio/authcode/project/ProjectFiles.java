package studio.authcode.project;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.BiFunction;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.Trouble.Cause;

/// The only door to a project's files: reading is bounded, never blocks, and never leaves the folder.
public final class ProjectFiles {

    /// How large a manifest or configuration file may be, in bytes.
    public static final int MANIFEST_LIMIT = 1 << 20;

    private static final int KILO = 1 << 10;

    private final Map<Path, Path> realFolders = new ConcurrentHashMap<>();
    private final Path root;
    private final Listing.Bounds bounds;
    private final Map<String, String> instead;

    /// Opens a folder with other bounds than the usual ones.
    ///
    /// @throws UserError if it is no folder that can be read
    public ProjectFiles(Path folder, Listing.Bounds bounds) {
        this(realFolder(folder), bounds, Map.of());
    }

    private ProjectFiles(Path root, Listing.Bounds bounds, Map<String, String> instead) {
        this.root = root;
        this.bounds = bounds;
        this.instead = instead;
    }

    /// Opens a folder.
    ///
    /// @throws UserError if it is no folder that can be read
    public static ProjectFiles at(Path folder) {
        return new ProjectFiles(folder, Listing.Bounds.USUAL);
    }

    /// Returns the same folder, as it would be with other texts in some of its files.
    ///
    /// @param texts by file, with a byte order mark where one shall be
    public ProjectFiles with(Map<String, String> texts) {
        Map<String, String> all = new HashMap<>(instead);
        all.putAll(texts);
        return new ProjectFiles(root, bounds, Map.copyOf(all));
    }

    private static Path realFolder(Path folder) {
        try {
            Path real = folder.toRealPath();
            if (Files.isDirectory(real) && Files.isReadable(real)) {
                return real;
            }
        } catch (IOException _) {
            // The sentence is the same, whatever the system says.
        }
        String key = Files.exists(folder, LinkOption.NOFOLLOW_LINKS) ? "project.no-folder" : "project.absent-folder";
        throw new UserError(Text.of(key, folder.toString()), Text.of("project.no-folder.hint"));
    }

    /// Returns the project's folder, without links.
    public Path root() {
        return root;
    }

    /// Reads a manifest or configuration file.
    ///
    /// @param file relative to the project, with `/`
    public FileText read(String file) {
        return read(file, MANIFEST_LIMIT);
    }

    /// Reads a text file.
    ///
    /// @param file relative to the project, with `/`
    /// @param limit the most bytes it may have; never more are read
    public FileText read(String file, int limit) {
        return read(file, limit, Utf8::decode);
    }

    /// Reads a file of code, whatever its encoding: a mark of UTF-8 is left out, and what is no UTF-8 is decoded as
    /// what it seems to be and given as the rough text of an unread file.
    ///
    /// @param file relative to the project, with `/`
    /// @param limit the most bytes it may have; never more are read
    public FileText readCode(String file, int limit) {
        return read(file, limit, Utf8::decodeCode);
    }

    private FileText read(String file, int limit, BiFunction<String, byte[], FileText> decode) {
        String other = instead.get(file);
        if (other != null) {
            return decode.apply(file, other.getBytes(StandardCharsets.UTF_8));
        }
        try {
            return read(file, real(file), limit, decode);
        } catch (InvalidPathException _) {
            return new FileText.Absent(file);
        } catch (IOException e) {
            return failure(file, e);
        }
    }

    /// Reads a file as what its name says: JSON strictly, and anything else as code.
    ///
    /// @param file relative to the project, with `/`
    /// @param limit the most bytes it may have; never more are read
    public FileText readEither(String file, int limit) {
        return Columns.countMark(file) ? read(file, limit) : readCode(file, limit);
    }

    /// Reads a file that may be edited, with its byte order mark; empty where it is not in UTF-8, or too large.
    public Optional<String> raw(String file) {
        return read(file, MANIFEST_LIMIT, Utf8::decodeWhole) instanceof FileText.Content(String _, String text)
                ? Optional.of(text) : Optional.empty();
    }

    private FileText read(String file, Path real, int limit, BiFunction<String, byte[], FileText> decode)
            throws IOException {
        if (!real.startsWith(root)) {
            return unread(file, Cause.OUTSIDE_PROJECT);
        }
        BasicFileAttributes found =
                Files.readAttributes(real, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        if (!found.isRegularFile()) {
            return unread(file, found.isDirectory() ? Cause.IS_DIRECTORY : Cause.NOT_A_FILE);
        }
        if (found.size() > limit) {
            return unread(file, Cause.TOO_LARGE, size(limit));
        }
        try (InputStream in = Files.newInputStream(real, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)) {
            byte[] bytes = in.readNBytes(limit + 1);
            return bytes.length > limit ? unread(file, Cause.TOO_LARGE, size(limit)) : decode.apply(file, bytes);
        }
    }

    private FileText failure(String file, IOException e) {
        Path path = root.resolve(file);
        boolean link = Files.isSymbolicLink(path);
        return switch (e) {
            case AccessDeniedException _ -> unread(file, Cause.PERMISSION);
            case FileSystemException _ when link -> unread(file, Cause.DANGLING_LINK);
            case NoSuchFileException _ -> new FileText.Absent(file);
            case FileSystemException _ when !Files.exists(path, LinkOption.NOFOLLOW_LINKS) ->
                    new FileText.Absent(file);
            default -> unread(file, Cause.PERMISSION);
        };
    }

    private static FileText unread(String file, Cause cause, Object... args) {
        return new FileText.Unread(Trouble.of(cause, Place.of(file), args), "");
    }

    private static Text size(int limit) {
        return limit >= MANIFEST_LIMIT
                ? Text.of("project.size.mega", String.valueOf(limit / MANIFEST_LIMIT))
                : Text.of("project.size.kilo", String.valueOf(limit / KILO));
    }

    /// Each folder's links are followed once only: a check reads many files of one folder.
    private Path real(String file) throws IOException {
        Path path = root.resolve(file).normalize();
        if (!path.startsWith(root) || path.equals(root)) {
            return path;
        }
        Path folder = realFolders.get(path.getParent());
        if (folder == null) {
            folder = path.getParent().toRealPath();
            realFolders.put(path.getParent(), folder);
        }
        Path real = folder.resolve(path.getFileName());
        return Files.isSymbolicLink(real) ? real.toRealPath() : real;
    }

    /// Returns the path of a file or folder, with links resolved, if it exists inside the project.
    public Optional<Path> resolve(String file) {
        try {
            return Optional.of(real(file)).filter(real -> real.startsWith(root) && Files.exists(real));
        } catch (IOException | InvalidPathException _) {
            return Optional.empty();
        }
    }

    /// Tells whether a regular file is there, inside the project.
    public boolean isFile(String file) {
        return resolve(file).filter(Files::isRegularFile).isPresent();
    }

    /// Tells whether a folder is there, inside the project.
    public boolean isFolder(String folder) {
        return resolve(folder).filter(Files::isDirectory).isPresent();
    }

    /// Lists the project's files, nearest first, within the bounds.
    public Listing list() {
        return Listing.of(root, bounds);
    }
}

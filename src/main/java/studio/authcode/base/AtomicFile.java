package studio.authcode.base;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;

/// Writes a file whole or not at all, and lets one writer at a time, in this process or another, change it.
public final class AtomicFile {

    private static final Duration RETRY = Duration.ofMillis(5);
    private static final int MOST_RETRIES = 2_000;
    private static final Set<PosixFilePermission> OWNERS =
            Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE);
    private static final Set<PosixFilePermission> WRITING = Set.of(PosixFilePermission.OWNER_WRITE,
            PosixFilePermission.GROUP_WRITE, PosixFilePermission.OTHERS_WRITE);

    private final Path file;

    /// Names the file; nothing is opened yet.
    public AtomicFile(Path file) {
        this.file = file.toAbsolutePath();
    }

    /// Something that is done while no other writer holds the file.
    @FunctionalInterface
    public interface Work<T, E extends Exception> {

        /// Does it.
        T run() throws IOException, E;
    }

    /// Returns the file's path.
    public Path path() {
        return file;
    }

    /// Does something while no other writer holds the file; the lock is a file of its own beside it.
    ///
    /// @throws IOException if the folder cannot be written, or another writer keeps the lock for ten seconds
    public <T, E extends Exception> T locked(Work<T, E> work) throws IOException, E {
        Files.createDirectories(file.getParent());
        Path lockFile = file.resolveSibling(file.getFileName() + ".lock");
        try (FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock _ = lock(channel)) {
            return work.run();
        }
    }

    private FileLock lock(FileChannel channel) throws IOException {
        for (int i = 0; i < MOST_RETRIES; i++) {
            FileLock lock = tryLock(channel);
            if (lock != null) {
                return lock;
            }
            LockSupport.parkNanos(RETRY.toNanos());
        }
        throw new IOException(file + " is locked by another program");
    }

    private static FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException _) {
            return null;
        }
    }

    /// Replaces the file's content: a reader sees the old text or the new one, never a part.
    public void write(String text) throws IOException {
        Files.createDirectories(file.getParent());
        Path target = target();
        write(target, text, permissions(target));
    }

    /// Replaces the file's content like `write`, and lets nobody but its owner read it, where the system knows owners.
    public void writePrivate(String text) throws IOException {
        Files.createDirectories(file.getParent());
        write(target(), text, hasModes(file.getParent()) ? Optional.of(OWNERS) : Optional.empty());
    }

    private Path target() throws IOException {
        return Files.exists(file) ? file.toRealPath() : file;
    }

    private static void write(Path target, String text, Optional<Set<PosixFilePermission>> permissions)
            throws IOException {
        Path fresh = target.resolveSibling("." + target.getFileName() + "." + UUID.randomUUID() + ".new");
        try {
            try (FileChannel channel = create(fresh, permissions)) {
                ByteBuffer bytes = ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8));
                while (bytes.hasRemaining()) {
                    channel.write(bytes);
                }
                channel.force(true);
            }
            Files.move(fresh, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    /// The new file is never open to more people than the old one was, not even while it is written.
    private static FileChannel create(Path fresh, Optional<Set<PosixFilePermission>> permissions) throws IOException {
        Set<OpenOption> options = Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);
        if (permissions.isEmpty()) {
            return FileChannel.open(fresh, options);
        }
        FileChannel channel =
                FileChannel.open(fresh, options, PosixFilePermissions.asFileAttribute(permissions.get()));
        try {
            // What the system's mask took away, the old file may have had.
            Files.setPosixFilePermissions(fresh, permissions.get());
            return channel;
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    private static Optional<Set<PosixFilePermission>> permissions(Path file) throws IOException {
        return Files.exists(file) && hasModes(file) ? Optional.of(Files.getPosixFilePermissions(file))
                : Optional.empty();
    }

    private static boolean hasModes(Path file) throws IOException {
        return Files.getFileStore(file).supportsFileAttributeView(PosixFileAttributeView.class);
    }

    /// Tells whether the file is there and may not be written: by an administrator, neither, where nobody may.
    public boolean isReadOnly() {
        try {
            return Files.exists(file) && !Files.isWritable(file)
                    || permissions(file).filter(all -> Collections.disjoint(all, WRITING)).isPresent();
        } catch (IOException _) {
            return true;
        }
    }

    /// Moves a file that cannot be read out of the way, under a name of its own, so that nothing overwrites it.
    ///
    /// @return where it is now
    public Path setAside(String stamp) throws IOException {
        Path aside = file.resolveSibling(file.getFileName() + ".damaged-" + stamp);
        for (int i = 2; Files.exists(aside); i++) {
            aside = file.resolveSibling(file.getFileName() + ".damaged-" + stamp + "-" + i);
        }
        return Files.move(file, aside);
    }
}

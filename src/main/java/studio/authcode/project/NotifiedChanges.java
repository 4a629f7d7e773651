package studio.authcode.project;

import static java.nio.file.StandardWatchEventKinds.ENTRY_CREATE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_DELETE;
import static java.nio.file.StandardWatchEventKinds.ENTRY_MODIFY;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/// Notices changes by the operating system's notifications; turns to polling where it can no longer rely on them.
final class NotifiedChanges implements FolderChanges {

    private static final int MOST_FOLDERS = 4_000;

    private final Path folder;
    private final Object identity;
    private final WatchService service;
    private final Map<WatchKey, Path> watched = new HashMap<>();
    private volatile PolledChanges instead;
    private volatile boolean closed;

    NotifiedChanges(Path folder) throws IOException {
        this.folder = folder;
        this.identity = identify();
        this.service = folder.getFileSystem().newWatchService();
        try {
            watchBelow(folder);
        } catch (IOException e) {
            service.close();
            throw e;
        }
    }

    private void watchBelow(Path start) throws IOException {
        for (String each : Listing.of(start, BOUNDS).folders()) {
            Path path = start.resolve(each);
            watched.put(path.register(service, ENTRY_CREATE, ENTRY_DELETE, ENTRY_MODIFY), path);
            // Those that were watched already do not count again.
            if (watched.size() > MOST_FOLDERS) {
                throw new IOException("too many folders to watch");
            }
        }
    }

    @Override
    public Changes await(Duration most) throws InterruptedException {
        if (instead != null) {
            return instead.await(most);
        }
        try {
            WatchKey key = service.poll(most.toNanos(), TimeUnit.NANOSECONDS);
            if (key == null && !Objects.equals(identity, identify())) {
                // Another folder has taken the name, which no notification tells.
                poll();
                return Changes.ANYTHING;
            }
            Changes changed = Changes.NONE;
            while (key != null) {
                changed = changed.and(take(key));
                key = service.poll();
            }
            return changed;
        } catch (ClosedWatchServiceException _) {
            return Changes.NONE;
        }
    }

    private Object identify() {
        try {
            return Files.readAttributes(folder, BasicFileAttributes.class).fileKey();
        } catch (IOException _) {
            return null;
        }
    }

    private Changes take(WatchKey key) {
        Path at = watched.get(key);
        if (at == null) {
            return Changes.ANYTHING;
        }
        Set<String> files = new HashSet<>();
        boolean unknown = false;
        for (WatchEvent<?> event : key.pollEvents()) {
            Path entry = event.context() instanceof Path name ? at.resolve(name) : at;
            boolean isFolder = Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS);
            boolean skipped = isFolder && !entry.equals(folder) && Listing.skips(entry.getFileName().toString());
            if (isFolder && !skipped && event.kind() != ENTRY_MODIFY) {
                follow(entry);
            }
            // A folder that has come may have been filled before it was watched.
            unknown |= !skipped && (isFolder || watched.containsValue(entry));
            if (!isFolder) {
                files.add(folder.relativize(entry).toString().replace(File.separatorChar, '/'));
            }
        }
        if (!key.reset()) {
            watched.remove(key);
            if (at.equals(folder)) {
                poll();
            }
        }
        return new Changes(Set.copyOf(files), unknown);
    }

    private void follow(Path created) {
        try {
            watchBelow(created);
        } catch (IOException _) {
            if (Files.isDirectory(created, LinkOption.NOFOLLOW_LINKS)) {
                poll();
            }
        }
    }

    private void poll() {
        PolledChanges polled = new PolledChanges(folder);
        instead = polled;
        if (closed) {
            polled.close();
        }
    }

    @Override
    public void close() {
        closed = true;
        PolledChanges polled = instead;
        if (polled != null) {
            polled.close();
        }
        try {
            service.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

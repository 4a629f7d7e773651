package studio.authcode.project;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/// Notices changes by comparing what is there with what was there.
final class PolledChanges implements FolderChanges {

    private static final Duration PAUSE = Duration.ofMillis(300);

    private final Path folder;
    private final CountDownLatch closed = new CountDownLatch(1);
    private Map<String, String> seen;

    PolledChanges(Path folder) {
        this.folder = folder;
        this.seen = look();
    }

    @Override
    public Changes await(Duration most) throws InterruptedException {
        long end = System.nanoTime() + most.toNanos();
        while (true) {
            long left = Math.max(0, end - System.nanoTime());
            if (closed.await(Math.min(left, PAUSE.toNanos()), TimeUnit.NANOSECONDS)) {
                return Changes.NONE;
            }
            Map<String, String> now = look();
            if (!now.equals(seen)) {
                Changes changes = between(seen, now);
                seen = now;
                return changes;
            }
            if (left == 0) {
                return Changes.NONE;
            }
        }
    }

    private static Changes between(Map<String, String> before, Map<String, String> after) {
        Set<String> changed = new HashSet<>(before.keySet());
        changed.addAll(after.keySet());
        changed.removeIf(file -> Objects.equals(before.get(file), after.get(file)));
        return Changes.of(changed);
    }

    private Map<String, String> look() {
        Map<String, String> found = new HashMap<>();
        for (String file : Listing.of(folder, BOUNDS).files()) {
            found.put(file, state(folder.resolve(file)));
        }
        return found;
    }

    private static String state(Path file) {
        try {
            BasicFileAttributes now =
                    Files.readAttributes(file, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            return now.lastModifiedTime() + " " + now.size() + " " + now.fileKey();
        } catch (IOException _) {
            return "";
        }
    }

    @Override
    public void close() {
        closed.countDown();
    }
}

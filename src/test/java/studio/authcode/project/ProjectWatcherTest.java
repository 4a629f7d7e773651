package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectWatcherTest {

    @TempDir
    private Path folder;
    private final BlockingQueue<Changes> calls = new LinkedBlockingQueue<>();

    private FolderChanges changes(boolean polled) {
        return polled ? new PolledChanges(folder) : FolderChanges.of(folder);
    }

    private Changes awaitCall() throws InterruptedException {
        Changes told = calls.poll(20, TimeUnit.SECONDS);
        assertNotNull(told);
        return told;
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangeIsTold(boolean polled) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("src/pages"));
        try (ProjectWatcher _ = ProjectWatcher.start(changes(polled), changes -> calls.add(changes))) {
            Files.writeString(folder.resolve("src/pages/a.js"), "1");
            assertTrue(awaitCall().files().contains("src/pages/a.js"));
            Files.writeString(folder.resolve("fresh"), "12");
            Files.move(folder.resolve("fresh"), folder.resolve("package.json"), StandardCopyOption.REPLACE_EXISTING);
            awaitCall();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aNewFolderIsWatchedToo(boolean polled) throws IOException, InterruptedException {
        try (FolderChanges changes = changes(polled)) {
            Files.createDirectories(folder.resolve("src/pages"));
            Files.writeString(folder.resolve("src/pages/first"), "");
            drain(changes);
            Files.writeString(folder.resolve("src/pages/second"), "");
            assertFalse(changes.await(Duration.ofSeconds(20)).isEmpty());
        }
    }

    private static void drain(FolderChanges changes) throws InterruptedException {
        Changes more = changes.await(Duration.ofSeconds(20));
        while (!more.isEmpty()) {
            more = changes.await(Duration.ofMillis(200));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dependenciesArePassedOver(boolean polled) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("node_modules/x"));
        try (FolderChanges changes = changes(polled)) {
            Files.writeString(folder.resolve("node_modules/x/a.js"), "");
            assertTrue(changes.await(Duration.ofMillis(400)).isEmpty());
        }
    }

    @Test
    void theFolderMayVanishAndComeBack() throws IOException, InterruptedException {
        Path project = Files.createDirectory(folder.resolve("p"));
        Files.writeString(project.resolve("a"), "");
        try (FolderChanges changes = FolderChanges.of(project)) {
            Files.delete(project.resolve("a"));
            Files.delete(project);
            drain(changes);
            Files.createDirectory(project);
            Files.writeString(project.resolve("b"), "");
            assertFalse(changes.await(Duration.ofSeconds(20)).isEmpty());
        }
    }

    @Test
    void nothingIsToldAfterClosing() throws IOException {
        ProjectWatcher watcher = ProjectWatcher.open(folder, changes -> calls.add(changes));
        watcher.close();
        Files.writeString(folder.resolve("a"), "");
        assertNull(calls.peek());
    }

    @Test
    void manyChangesAtOnceAreToldTogether() throws InterruptedException {
        Waits burst = new Waits(file("a"), file("b"), file("c"));
        try (ProjectWatcher _ = ProjectWatcher.start(burst, changes -> calls.add(changes))) {
            assertEquals(Changes.of(Set.of("a", "b", "c")), awaitCall());
        }
        assertEquals(0, calls.size());
    }

    @Test
    void theFirstChangeAfterACalmIsToldSoonAndWhatFollowsAtOnceLater() throws InterruptedException {
        AtomicLong now = new AtomicLong();
        Waits waits = new Waits(file("a"), Changes.NONE, file("b"), Changes.NONE, file("c"), Changes.NONE);
        try (ProjectWatcher _ = ProjectWatcher.start(waits, now::get, changes -> {
            now.addAndGet(changes.files().contains("b") ? Duration.ofSeconds(2).toNanos() : 1);
            calls.add(changes);
        })) {
            awaitCall();
            awaitCall();
            awaitCall();
        }
        assertEquals(List.of(ProjectWatcher.SHORT_QUIET, ProjectWatcher.QUIET, ProjectWatcher.SHORT_QUIET),
                waits.asked.stream().filter(each -> each.compareTo(Duration.ofSeconds(1)) < 0).limit(3).toList());
    }

    @Test
    void aBuildThatWritesWithoutAPauseIsToldAllTheSame() throws InterruptedException {
        AtomicLong now = new AtomicLong();
        Waits endless = new Waits(Stream.generate(() -> file("a")).iterator());
        try (ProjectWatcher _ = ProjectWatcher.start(endless,
                () -> now.addAndGet(Duration.ofMillis(100).toNanos()), changes -> calls.add(changes))) {
            awaitCall();
            awaitCall();
        }
    }

    private static Changes file(String name) {
        return Changes.of(Set.of(name));
    }

    /// Reports one change after the other, and then none; keeps how long it was to wait for each.
    private static final class Waits implements FolderChanges {

        private final Queue<Duration> asked = new ConcurrentLinkedQueue<>();
        private final Iterator<Changes> changes;

        Waits(Changes... changes) {
            this(List.of(changes).iterator());
        }

        Waits(Iterator<Changes> changes) {
            this.changes = changes;
        }

        @Override
        public Changes await(Duration most) throws InterruptedException {
            asked.add(most);
            if (changes.hasNext()) {
                return changes.next();
            }
            Thread.sleep(Duration.ofMillis(5));
            return Changes.NONE;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

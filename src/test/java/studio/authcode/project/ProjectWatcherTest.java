package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.Iterator;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectWatcherTest {

    @TempDir
    private Path folder;
    private final BlockingQueue<String> calls = new LinkedBlockingQueue<>();

    private FolderChanges changes(boolean polled) {
        return polled ? new PolledChanges(folder) : FolderChanges.of(folder);
    }

    private void awaitCall() throws InterruptedException {
        assertNotNull(calls.poll(20, TimeUnit.SECONDS));
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aChangeIsTold(boolean polled) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("src/pages"));
        try (ProjectWatcher _ = ProjectWatcher.start(changes(polled), () -> calls.add("changed"))) {
            Files.writeString(folder.resolve("src/pages/a.js"), "1");
            awaitCall();
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
            assertEquals(true, changes.await(Duration.ofSeconds(20)));
        }
    }

    private static void drain(FolderChanges changes) throws InterruptedException {
        boolean more = changes.await(Duration.ofSeconds(20));
        while (more) {
            more = changes.await(Duration.ofMillis(200));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void dependenciesArePassedOver(boolean polled) throws IOException, InterruptedException {
        Files.createDirectories(folder.resolve("node_modules/x"));
        try (FolderChanges changes = changes(polled)) {
            Files.writeString(folder.resolve("node_modules/x/a.js"), "");
            assertEquals(false, changes.await(Duration.ofMillis(400)));
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
            assertEquals(true, changes.await(Duration.ofSeconds(20)));
        }
    }

    @Test
    void nothingIsToldAfterClosing() throws IOException {
        ProjectWatcher watcher = ProjectWatcher.open(folder, () -> calls.add("changed"));
        watcher.close();
        Files.writeString(folder.resolve("a"), "");
        assertNull(calls.peek());
    }

    @Test
    void manyChangesAtOnceAreToldTogether() throws IOException, InterruptedException {
        FolderChanges burst = new Burst(Stream.generate(() -> true).limit(5).iterator());
        try (ProjectWatcher _ = ProjectWatcher.start(burst, () -> calls.add("changed"))) {
            awaitCall();
        }
        assertEquals(0, calls.size());
    }

    /// Reports a change for each element, and then none.
    private record Burst(Iterator<Boolean> changes) implements FolderChanges {

        @Override
        public boolean await(Duration most) throws InterruptedException {
            if (changes.hasNext()) {
                return changes.next();
            }
            Thread.sleep(Duration.ofMillis(5));
            return false;
        }

        @Override
        public void close() {
            // Nothing is open.
        }
    }
}

package studio.authcode.registry;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

class AppRegistryTest {

    @TempDir
    private Path folder;
    private Path file;
    private final List<Text> notices = new ArrayList<>();

    @BeforeEach
    void nameTheFile() {
        file = folder.resolve("apps.json");
    }

    private AppRegistry registry() {
        return new AppRegistry(file, () -> Instant.parse("2026-01-02T03:04:05Z"), notices::add);
    }

    private static RegisteredApp app(String wallet, String id) {
        return RegisteredApp.of((ObjectNode) Json.read("{\"wallet\":\"" + wallet + "\",\"id\":\"" + id + "\"}"));
    }

    @Test
    void isEmptyWhereThereIsNoFile() {
        assertEquals(List.of(), registry().apps());
        assertFalse(Files.exists(file));
    }

    @Test
    void keepsFieldsThatItDoesNotKnow() throws IOException {
        Files.writeString(file, """
                {"owner":"me","apps":[{"wallet":"w","id":"a","colour":"green","environments":{"sandbox":{"region":3}}}]}
                """);
        registry().add(app("w", "b"));
        ObjectNode root = (ObjectNode) Json.read(Files.readString(file));
        assertEquals("me", root.path("owner").asString());
        assertEquals("green", root.at("/apps/0/colour").asString());
        assertEquals(3, root.at("/apps/0/environments/sandbox/region").asInt());
        assertEquals("b", root.at("/apps/1/id").asString());
    }

    @Test
    void anAppWithoutStateIsPublishedAndMayAskForEverythingEverywhere() {
        RegisteredApp app = app("w", "a");
        assertEquals(RegisteredApp.State.PUBLISHED, app.state());
        assertTrue(app.mayAsk("anything"));
        assertTrue(app.in("sandbox"));
    }

    @Test
    void theSameAppTwiceIsAnErrorThatNamesBothPlaces() throws IOException {
        Files.writeString(file, """
                {"apps":[
                  {"wallet":"w","id":"a"},
                  {"wallet":"v","id":"a"},
                  {"wallet":"w","id":"a"}]}
                """);
        UserError error = assertThrows(UserError.class, () -> registry().apps());
        assertTrue(error.getMessage().contains("apps.json:2:3"), error.getMessage());
        assertTrue(error.getMessage().contains("apps.json:4:3"), error.getMessage());
        UserError refused = assertThrows(UserError.class, () -> registry().add(app("w", "b")));
        assertEquals(error.getMessage(), refused.getMessage());
        assertTrue(Files.readString(file).contains("\"v\""));
    }

    @Test
    void aDamagedFileIsNeverOverwritten() throws IOException {
        Files.writeString(file, "{\"apps\":[{\"wallet\":");
        assertTrue(assertThrows(UserError.class, () -> registry().apps()).getMessage().contains("apps.json:1:"));
        registry().add(app("w", "a"));
        assertEquals(List.of("a"), registry().apps().stream().map(RegisteredApp::id).toList());
        Path aside = folder.resolve("apps.json.damaged-20260102-030405");
        assertEquals("{\"apps\":[{\"wallet\":", Files.readString(aside));
        assertEquals(1, notices.size());
        assertTrue(notices.getFirst().toString().contains(aside.toString()), notices.toString());
    }

    @Test
    void aDamagedFileIsSetAsideOnDemandAndASoundOneIsNot() throws IOException {
        registry().setAsideIfDamaged();
        registry().add(app("w", "a"));
        registry().setAsideIfDamaged();
        assertEquals(1, registry().apps().size());
        Files.writeString(file, "{{{");
        registry().setAsideIfDamaged();
        assertEquals(List.of(), registry().apps());
        assertTrue(Files.exists(folder.resolve("apps.json.damaged-20260102-030405")));
    }

    @Test
    void whatChangesNothingWritesNothing() throws IOException {
        assertFalse(registry().remove("w", "a"));
        assertFalse(Files.exists(file));
        Files.writeString(file, "{\"apps\":[");
        assertFalse(registry().remove("w", "a"));
        assertEquals("{\"apps\":[", Files.readString(file));
        assertEquals(List.of(), notices);
    }

    @Test
    void numbersInUnknownFieldsKeepEveryDigit() throws IOException {
        Files.writeString(file, "{\"big\":1e400,\"fine\":0.12345678901234567890,\"apps\":[]}");
        registry().add(app("w", "a"));
        String text = Files.readString(file);
        assertTrue(text.contains("0.12345678901234567890") && text.contains("1E+400"), text);
    }

    @Test
    void aLinkStaysALink() throws IOException {
        Path real = folder.resolve("real.json");
        Files.writeString(real, "{\"apps\":[]}");
        Files.createSymbolicLink(file, real);
        registry().add(app("w", "a"));
        assertTrue(Files.isSymbolicLink(file));
        assertTrue(Files.readString(real).contains("\"a\""));
    }

    @Test
    void aWrongEntryIsNamedByPlaceAndMember() throws IOException {
        Files.writeString(file, "{\"apps\":[\n {\"wallet\":\"w\",\"id\":\"a\",\"state\":\"asleep\"}]}");
        String message = assertThrows(UserError.class, () -> registry().apps()).getMessage();
        assertTrue(message.contains("apps.json:2:2"), message);
        assertTrue(message.contains("asleep") && message.contains("draft"), message);
    }

    @Test
    void addingAnAppTwiceIsRefused() {
        registry().add(app("w", "a"));
        assertThrows(UserError.class, () -> registry().add(app("w", "a")));
        assertEquals(1, registry().apps().size());
    }

    @Test
    void replacingMayChangeTheIdButNeverTakesAnotherApps() {
        registry().add(app("w", "a"));
        registry().add(app("w", "b"));
        registry().replace(app("w", "a"), app("w", "c"));
        assertEquals(List.of("c", "b"), registry().apps().stream().map(RegisteredApp::id).toList());
        assertThrows(UserError.class, () -> registry().replace(app("w", "c"), app("w", "b")));
    }

    @Test
    void whatManyWritersAddAtOnceIsAllThere() throws InterruptedException, ExecutionException {
        int writers = 4;
        int each = 25;
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            List<Future<?>> running = new ArrayList<>();
            for (int writer = 0; writer < writers; writer++) {
                String name = "w" + writer;
                running.add(threads.submit(() ->
                        IntStream.range(0, each).forEach(i -> registry().add(app(name, "app" + i)))));
            }
            for (Future<?> one : running) {
                one.get();
            }
        }
        assertEquals(writers * each, registry().apps().size());
    }

    @Test
    void aRegistryThatIsAFolderIsReported() throws IOException {
        Files.createDirectory(file);
        assertThrows(UserError.class, () -> registry().apps());
        assertThrows(UserError.class, () -> registry().add(app("w", "a")));
    }
}

package studio.authcode.desktop.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.HeldTasks;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.diagnosis.IdStatus;

class ProjectViewModelTest {

    private Bench bench;
    private ProjectViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        model = bench.workbench.project();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private Opened opened() {
        return model.opened().get().orElseThrow();
    }

    @Test
    void aRegisteredIdIsTheOneThatCallsClaim() {
        bench.open("tiki");
        assertEquals(IdStatus.REGISTERED, opened().status());
        assertEquals("vn.example.coffee", bench.workbench.session().app().get());
        assertTrue(opened().difference().isEmpty());
    }

    @Test
    void theRegistryThatAProjectBringsAlongIsTheOneThatCounts() throws IOException {
        Path copy = bench.copy("wrong-id");
        Files.writeString(copy.resolve("authcode.json"), "{\"apps\":\"apps.json\"}");
        Files.writeString(copy.resolve("apps.json"), "{\"apps\":[]}");
        bench.workbench.open(copy, Optional.empty());
        assertEquals(IdStatus.UNREGISTERED, opened().status());
        model.registerId();
        assertEquals(IdStatus.REGISTERED, opened().status());
        assertTrue(Files.readString(copy.resolve("apps.json")).contains("draft"));
        bench.workbench.request().beginPreviews();
        bench.workbench.request().request();
        assertTrue(bench.workbench.desk().underWay().get(), "the app of that registry is asked for consent");
    }

    @Test
    void theProjectTellsTheWallet() {
        bench.open("dana");
        assertEquals("dana", bench.workbench.session().wallet().get().id());
        assertEquals(IdStatus.REGISTERED, opened().status());
    }

    @Test
    void aWrongIdShowsBesideTheRightOneAndIsRepairedByteForByte() throws IOException {
        Path manifest = bench.open("wrong-id").resolve("package.json");
        String before = Files.readString(manifest);
        String wrong = opened().diagnosis().verdict().id().orElseThrow();
        assertEquals(IdStatus.UNREGISTERED, opened().status());
        assertTrue(opened().difference().orElseThrow().left().stream().anyMatch(segment -> segment.differs()));
        bench.workbench.remedies().repair(model.replaceable().orElseThrow());
        assertEquals(before.replace(wrong, "vn.example.coffee"), Files.readString(manifest));
        assertEquals(IdStatus.REGISTERED, opened().status());
        bench.offered.run();
        assertEquals(before, Files.readString(manifest));
        assertEquals(IdStatus.UNREGISTERED, opened().status());
    }

    @Test
    void anIdThatIsRegisteredHereIsADraft() {
        bench.open("wrong-id");
        model.registerId();
        assertEquals(IdStatus.REGISTERED, opened().status());
        assertEquals(List.of(), bench.told);
    }

    @Test
    void aChangeOfTheFilesShows() throws IOException {
        Path folder = bench.open("tiki");
        Path manifest = folder.resolve("package.json");
        Files.writeString(manifest, Files.readString(manifest).replace("vn.example.coffee", "vn.example.cofee"));
        bench.changed();
        assertEquals(IdStatus.UNREGISTERED, opened().status());
        assertEquals(Optional.of("vn.example.coffee"), opened().diagnosis().verdict().nearest());
    }

    @Test
    void aProjectWithoutAnIdTakesAChosenAppAndKeepsIt() throws IOException {
        Path folder = bench.copy("alipay");
        Files.writeString(folder.resolve("authcode.json"), "{\"wallet\": \"alipay\"}");
        bench.workbench.open(folder, Optional.empty());
        assertEquals(IdStatus.UNASSOCIATED, opened().status());
        assertFalse(bench.workbench.request().canRequest().get());
        model.choose(model.choices().get().getFirst());
        assertEquals("2021000000000042", bench.workbench.session().app().get());
        bench.open("tiki");
        bench.workbench.open(folder, Optional.empty());
        assertEquals("2021000000000042", bench.workbench.session().app().get());
    }

    @Test
    void aFolderThatIsNoProjectLeavesTheOldOneOpen() {
        bench.open("tiki");
        bench.workbench.open(bench.folder.resolve("nowhere"), Optional.empty());
        assertEquals("tiki", bench.workbench.session().project().get().orElseThrow().getFileName().toString());
        assertEquals(1, bench.told.size());
    }

    @Test
    void anotherWalletJudgesTheProjectAnew() {
        bench.open("tiki");
        bench.workbench.session().wallet().set(bench.studio.wallets().get("dana"));
        assertEquals(Optional.of("dana"), opened().app().wallet());
        assertEquals(IdStatus.UNASSOCIATED, opened().status());
    }

    @Test
    void aProjectSetsTheWalletsSwitches() throws IOException {
        Path folder = bench.copy("tiki");
        Files.writeString(folder.resolve("authcode.json"),
                "{\"rules\": {\"prompts\": \"together\", \"partial\": \"no such\", \"unknown\": \"x\"}}");
        bench.workbench.open(folder, Optional.empty());
        bench.workbench.request().request();
        assertEquals(2, bench.workbench.desk().asking().get().orElseThrow().prompt().scopes().size());
    }

    @Test
    void aChangeWhileAProjectIsBeingOpenedDoesNotLoseTheOpening(@TempDir Path other) {
        HeldTasks tasks = new HeldTasks();
        try (Bench slow = new Bench(other.resolve("slow"), tasks)) {
            slow.open("tiki");
            tasks.endAll();
            slow.open("dana");
            slow.changed();
            tasks.endOldest();
            assertEquals("dana", name(slow));
            slow.workbench.session().environment().set("sandbox");
            tasks.endAll();
            assertEquals("dana", name(slow));
        }
    }

    @Test
    void whatWasReadOfTheProjectBeforeDoesNotReplaceTheOneThatIsOpened(@TempDir Path other) {
        HeldTasks tasks = new HeldTasks();
        try (Bench slow = new Bench(other.resolve("slow"), tasks)) {
            slow.open("tiki");
            tasks.endAll();
            slow.workbench.project().reload();
            slow.open("dana");
            tasks.endNewest();
            assertEquals("dana", name(slow));
            tasks.endAll();
            assertEquals("dana", name(slow));
        }
    }

    @Test
    void aChangeDuringAnOpeningThatIsGivenUpShowsAfterwards(@TempDir Path other) throws IOException {
        HeldTasks tasks = new HeldTasks();
        try (Bench slow = new Bench(other.resolve("slow"), tasks)) {
            Path manifest = slow.open("tiki").resolve("package.json");
            tasks.endAll();
            slow.open("dana");
            Files.writeString(manifest, Files.readString(manifest).replace("vn.example.coffee", "vn.example.cofee"));
            slow.changed();
            tasks.cancel();
            tasks.endAll();
            assertEquals(IdStatus.UNREGISTERED, slow.workbench.project().opened().get().orElseThrow().status());
        }
    }

    private static String name(Bench slow) {
        return slow.workbench.session().project().get().orElseThrow().getFileName().toString();
    }

    @Test
    void withoutAProjectAnAppCanBeChosen() {
        model.reload();
        assertEquals(List.of("vn.example.coffee"), model.choices().get().stream().map(app -> app.id()).toList());
        model.choose(model.choices().get().getFirst());
        assertTrue(bench.workbench.request().canRequest().get());
    }
}

package studio.authcode.desktop.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Place;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.Troubled;

class SourceViewModelTest {

    private Bench bench;
    private SourceViewModel model;
    private Path project;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        model = bench.workbench.source();
        project = Troubled.open(bench);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void aPlaceIsShownWithWhatIsWrongThere() {
        model.open(Place.at("package.json", 5, 22));
        assertEquals("package.json", model.file().get());
        assertEquals(Place.at("package.json", 5, 22), model.target().get().orElseThrow());
        assertEquals(List.of("app-id/unregistered"),
                model.findingsAt(4, 25).stream().map(finding -> finding.rule()).toList());
        assertEquals(List.of(), model.findingsAt(4, 2));
        assertEquals(List.of(), model.findingsAt(400, 2));
    }

    @Test
    void callsAreMarkedWhereTheyBegin() {
        model.open(Place.of("src/pages/home/index.js"));
        assertEquals(1, model.marks().get().calls().size());
    }

    @Test
    void theFileThatMattersMostComesFirst() {
        model.openAny();
        assertEquals("authcode.json", model.file().get());
        model.pick();
        List<String> files = model.offered().get().stream().map(FileEntry::file).toList();
        assertEquals(List.of("authcode.json", "package.json", "src/pages/home/index.js"), files.subList(0, 3));
        assertTrue(files.contains("src/app.json"));
    }

    @Test
    void aChangeOnDiskIsShownAndNothingScrolls() throws IOException {
        model.open(Place.at("package.json", 5, 22));
        Place before = model.target().get().orElseThrow();
        List<Place> shown = new java.util.ArrayList<>();
        model.target().subscribe((_, now) -> now.ifPresent(shown::add));
        Path manifest = project.resolve("package.json");
        Files.writeString(manifest, "\n" + Files.readString(manifest));
        bench.changed();
        assertEquals("", model.text().get().orElseThrow().lines().getFirst().text());
        assertTrue(model.marks().get().findings().containsKey(5));
        assertEquals(List.of(), shown);
        assertEquals(before, model.target().get().orElseThrow());
    }

    @Test
    void whatIsGoneOrTooLargeSaysSo() throws IOException {
        model.open(Place.of("src/app.js"));
        Files.delete(project.resolve("src/app.js"));
        bench.changed();
        assertTrue(model.trouble().get().contains("src/app.js"));
        assertTrue(model.text().get().isEmpty());
        Files.writeString(project.resolve("src/app.js"), "x".repeat((1 << 20) + 1));
        model.open(Place.of("src/app.js"));
        assertTrue(model.trouble().get().contains("src/app.js"), model.trouble().get());
        model.open(Place.of("../../etc/hostname"));
        assertTrue(model.text().get().isEmpty());
    }

    @Test
    void anotherProjectBeginsWithoutAFile() {
        model.open(Place.of("src/app.js"));
        bench.open("tiki");
        assertEquals("", model.file().get());
        assertFalse(model.text().get().isPresent());
    }
}

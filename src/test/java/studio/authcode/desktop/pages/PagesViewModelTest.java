package studio.authcode.desktop.pages;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.Handler;
import studio.authcode.desktop.shell.Bench;

class PagesViewModelTest {

    private final List<Handler> ran = new ArrayList<>();
    private Bench bench;
    private PagesViewModel pages;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        pages = new PagesViewModel(bench.workbench.session(), bench.workbench.tools(), ran::add);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> lines() {
        return pages.lines().get().stream().map(line -> switch (line) {
            case PageLine.Head head -> head.page().path();
            case PageLine.Entry(Handler handler) -> "  " + handler.title();
        }).toList();
    }

    private void write(String file, String text) throws IOException {
        Path path = bench.folder.resolve("app").resolve(file);
        Files.createDirectories(path.getParent());
        Files.writeString(path, text);
    }

    private void project() throws IOException {
        write("package.json", "{\"tiki\": {\"appIdentifier\": \"vn.example.coffee\"}}");
        write("src/app.json", "{\"pages\": [\"pages/home/index\", \"pages/plain/index\"]}");
        write("src/app.js", "App({onLaunch() { my.getAuthCode({success() {}, fail() {}}); }, onShow() {}});");
        write("src/pages/home/index.json", "{\"usingComponents\": {\"login\": \"/parts/login/index\"}}");
        write("src/pages/home/index.txml", "<login/><view onTap=\"go\"/><view onTap=\"sign\"/>");
        write("src/pages/home/index.js", """
                Page({
                  go() {},
                  onLoad() { this.sign(); },
                  sign() { my.getAuthCode({success() {}, fail() {}}); },
                });""");
        write("src/pages/plain/index.js", "Page({onLoad() {}});");
        write("src/parts/login/index.json", "{\"component\": true, \"usingComponents\": {\"inner\": \"../inner\"}}");
        write("src/parts/login/index.txml", "<view onTap=\"tap\"/><inner/>");
        write("src/parts/login/index.js", "Component({methods: {tap() { my.getAuthCode({fail() {}}); }}});");
        write("src/parts/inner.json", "{\"component\": true}");
        write("src/parts/inner.txml", "<view onTap=\"deep\"/>");
        write("src/parts/inner.js", "Component({methods: {deep() { my.getAuthCode({fail() {}}); }}});");
        bench.workbench.open(bench.folder.resolve("app"), Optional.empty());
    }

    @Test
    void eachPageHasTheHandlersOfItsOwnAndOfItsComponentsThatReachACall() throws IOException {
        project();
        assertEquals(List.of("", "  app#onLaunch", "pages/home/index", "  pages/home/index#sign",
                "  parts/inner#deep", "  parts/login/index#tap", "  pages/home/index#onLoad", "pages/plain/index"),
                lines());
    }

    @Test
    void whatReachesNoCallIsShownWhenItIsAskedFor() throws IOException {
        project();
        PageLine.Head home = (PageLine.Head) pages.lines().get().get(2);
        assertEquals(List.of("go"), home.page().others().stream().map(Handler::name).toList());
        assertEquals(2, home.page().others().getFirst().place().line());
        pages.open(home, true);
        assertTrue(lines().contains("  pages/home/index#go"));
        pages.open((PageLine.Head) pages.lines().get().get(2), false);
        assertFalse(lines().contains("  pages/home/index#go"));
    }

    @Test
    void withoutASelectionTheFirstThatReachesACallRuns() throws IOException {
        project();
        pages.run();
        assertEquals("app#onLaunch", ran.getFirst().title());
        pages.step(2);
        assertEquals("sign", pages.handler().getValue().orElseThrow().name());
        pages.run();
        assertEquals("sign", ran.getLast().name());
    }

    @Test
    void theSelectionStaysWhenTheProjectIsReadAgain() throws IOException {
        project();
        pages.step(1);
        pages.step(3);
        bench.workbench.project().reload();
        assertEquals("sign", pages.handler().getValue().orElseThrow().name());
    }

    @Test
    void aProjectInWhichNothingRunsSaysSo() {
        pages.run();
        assertEquals(List.of("Nothing in this project can be run."), bench.told);
        assertTrue(ran.isEmpty());
    }
}

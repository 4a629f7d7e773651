package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MiniAppFinderTest {

    @TempDir
    private Path folder;

    private void files(String... files) throws IOException {
        for (String file : files) {
            Path path = folder.resolve(file);
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.endsWith("app.json") ? "{\"pages\": []}" : "{}");
        }
    }

    private void assertFound(String... folders) throws IOException {
        MiniAppFinder.Found found = MiniAppFinder.find(folder, Wallets.ALL);
        Path real = folder.toRealPath();
        assertEquals(Arrays.asList(folders), found.folders().stream()
                .map(path -> real.relativize(path).toString().replace('\\', '/')).toList());
        assertTrue(found.complete());
    }

    @Test
    void aProjectIsTheNearestFolderWithAManifestOrConfiguration() throws IOException {
        files("a/package.json", "a/src/app.json", "b/project.config.json", "b/client/app.json",
                "c/authcode.json", "c/x/y/app.json", "d/deep/app.json", "e/package.json");
        assertFound("a", "b", "c", "d/deep");
    }

    @Test
    void theFolderItselfMayBeAProject() throws IOException {
        files("package.json", "src/app.json", "examples/one/package.json", "examples/one/app.json");
        assertFound("", "examples/one");
    }

    @Test
    void buildOutputAndDependenciesAreNotReported() throws IOException {
        files("a/package.json", "a/src/app.json", "a/dist/app.json", "a/dist/package.json",
                "a/node_modules/m/package.json", "a/node_modules/m/app.json", "a/.tea/app.json");
        assertFound("a");
    }

    @Test
    void aPackageThatOnlyCollectsMiniAppsIsNoneItself() throws IOException {
        files("package.json", "apps/one/app.json", "apps/two/app.json");
        assertFound("apps/one", "apps/two");
    }

    @Test
    void twoRootsOfOneProjectAreOneProject() throws IOException {
        files("a/package.json", "a/src/app.json", "a/1src/app.json");
        assertFound("a");
    }

    @Test
    void aTranslationIsNoMiniAppButABrokenAppJsonIs() throws IOException {
        files("a/package.json", "b/package.json");
        Files.createDirectories(folder.resolve("a/locales/vi"));
        Files.createDirectories(folder.resolve("b/src"));
        Files.writeString(folder.resolve("a/locales/vi/app.json"), "{\"title\": \"x\"}");
        Files.writeString(folder.resolve("b/src/app.json"), "{\"pages\": [}");
        assertFound("b");
    }

    @Test
    void aMiniAppsManifestWithoutAppJsonIsAProjectToo() throws IOException {
        files("a/package.json", "b/package.json", "c/package.json", "c/src/app.json", "dist/package.json");
        Files.writeString(folder.resolve("a/package.json"), "{\"tiki\": {\"appIdentifier\": \"vn.x.y\"}}");
        Files.writeString(folder.resolve("c/package.json"), "{\"tiki\": {,}}");
        assertFound("a", "c");
        Files.writeString(folder.resolve("b/package.json"), "{\"tiki\": {,}}");
        assertFound("a", "b", "c");
    }

    @Test
    void linksAreNotFollowed() throws IOException {
        files("a/app.json");
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        Files.createSymbolicLink(folder.resolve("a/loop"), Path.of(".."));
        assertFound("a");
        Path none = Files.createDirectory(folder.resolve("none"));
        assertEquals(List.of(), MiniAppFinder.find(none, Wallets.ALL).folders());
    }
}

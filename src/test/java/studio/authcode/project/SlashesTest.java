package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlashesTest {

    @ParameterizedTest
    @CsvSource({"a/b, a/b, a/b", "/a/, a/, a", ".//./a//, a//, a", "../a, ../a, ../a", ".a/, .a/, .a", "., ., .",
        "./, '', ''", "'', '', ''", "/./.././, .././, ../."})
    void onlyWhatStandsAroundAPathGoes(String path, String skipped, String stripped) {
        assertEquals(skipped, Slashes.skipped(path));
        assertEquals(stripped, Slashes.stripped(path));
    }

    @ParameterizedTest
    @CsvSource({"a/b, a/b", "//a//./b/, a/b", "a/../b, b", "./a/b/../../c, c", "'', ''", "a/.., ''", "a..b, a..b",
        "../a,", "a/../../a,", "..,"})
    void aPathIsResolvedWithinItsFolder(String path, String resolved) {
        assertEquals(Optional.ofNullable(resolved), Slashes.resolved(path));
    }

    @Test
    void aProjectMayNameAnyNumberOfSlashes(@TempDir Path folder) throws IOException {
        String many = "/".repeat(200_000);
        Files.writeString(folder.resolve("project.config.json"),
                "{\"miniprogramRoot\": \"." + many + "a" + many + "b\"}");
        Files.writeString(folder.resolve("app.json"), "{\"pages\": [\"" + many + "p\", \"" + many + "\"]}");
        MiniApp app = MiniAppReader.read(folder, Wallets.ALL, Optional.empty(), Optional.empty());
        assertEquals(List.of("p", ""), app.pages().stream().map(Page::path).toList());
    }
}

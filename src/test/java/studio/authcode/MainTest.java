package studio.authcode;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/// Starts the program itself where something is amiss around it.
class MainTest {

    @TempDir
    private Path folder;

    private Path file;

    @BeforeEach
    void write() throws IOException {
        file = Files.writeString(folder.resolve("file"), "no folder");
    }

    @Test
    void anEmptyEnvironmentIsEnoughForACommand() throws Exception {
        Run run = start(Map.of(), List.of(), "wallets");
        assertEquals(0, run.exit(), run::toString);
        assertEquals("", run.errors());
    }

    @Test
    void aStateFolderThatIsAFileIsNamedWhereItIsNeeded() throws Exception {
        Map<String, String> env = Map.of("AUTHCODE_HOME", file.toString());
        assertEquals(0, start(env, List.of(), "apps", "list").exit());
        Run run = start(env, List.of(), "apps", "add", "--wallet", "tiki", "--id", "a");
        assertTold(run);
        assertTrue(run.errors().contains(file.toString()), run::toString);
    }

    @Test
    void missingAssetsKeepNoCommandFromRunning() throws Exception {
        Run run = start(Map.of(), List.of("-Dauthcode.assets=" + folder.resolve("nowhere")), "wallets");
        assertEquals(0, run.exit(), run::toString);
        assertEquals("", run.errors());
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aStateFolderThatThisLocaleCannotNameIsAFailureInWords() throws Exception {
        Run run = start(Map.of("LC_ALL", "POSIX", "AUTHCODE_HOME", folder.resolve("đ").toString()), List.of(),
                "wallets");
        assertTold(run);
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aWindowWithoutJavaFxIsAFailureInWords() throws Exception {
        // Only a display on this machine is looked for before.
        assertTold(start(Map.of("DISPLAY", "far.example:9"), List.of()));
        assertTold(start(Map.of("DISPLAY", "far.example:9"), List.of(), "studio"));
    }

    private static void assertTold(Run run) {
        assertEquals(2, run.exit(), run::toString);
        assertTrue(run.errors().startsWith("authcode: "), run::toString);
        assertTrue(run.errors().lines().count() <= 2, run::toString);
        assertFalse(run.errors().contains("\tat "), run::toString);
    }

    private Run start(Map<String, String> environment, List<String> options, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED");
        builder.command().addAll(options);
        builder.command().addAll(List.of("-cp", withoutJavaFx(), "studio.authcode.Main"));
        builder.command().addAll(List.of(arguments));
        builder.environment().clear();
        builder.environment().put("AUTHCODE_HOME", folder.resolve("home").toString());
        builder.environment().putAll(environment);
        Path errors = folder.resolve("errors");
        Process process = builder.directory(folder.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        process.getInputStream().readAllBytes();
        return new Run(process.waitFor(), Files.readString(errors, StandardCharsets.UTF_8));
    }

    private static String withoutJavaFx() {
        String separator = java.io.File.pathSeparator;
        return String.join(separator, List.of(System.getProperty("java.class.path").split(separator)).stream()
                .filter(each -> !each.contains("openjfx") && !each.contains("javafx")).toList());
    }

    private record Run(int exit, String errors) {
    }
}

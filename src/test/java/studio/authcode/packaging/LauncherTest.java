package studio.authcode.packaging;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Starts the launcher script in a layout of its own, with stand-ins for Java that print their arguments.
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {

    @TempDir
    private Path folder;

    private Path home;
    private Path script;

    @BeforeEach
    void layOut() throws IOException {
        home = Files.createDirectories(folder.toRealPath().resolve("a folder/with spaces/authcode"));
        script = Files.createDirectories(home.resolve("bin")).resolve("authcode");
        Files.copy(Path.of("packaging/authcode.sh"), script);
        executable(script);
        Files.createDirectories(home.resolve("lib"));
        Files.writeString(home.resolve("lib/classpath"), "one.jar two.jar\n");
    }

    @Test
    void passesArgumentsUnchanged() throws Exception {
        Run run = launch(script, jdk("25.0.1"), "call", "a b", "", "*", "--scopes", "[\"x\"]", "$HOME\\n");

        assertEquals(List.of("call", "a b", "", "*", "--scopes", "[\"x\"]", "$HOME\\n"), run.programArguments());
    }

    @Test
    void passesTheExitCodeOn() throws Exception {
        assertEquals(7, launch(script, jdk("25"), "call", "exit-with-7").exit());
    }

    @Test
    void findsItsFolderThroughAChainOfLinks() throws Exception {
        Path other = Files.createDirectories(folder.resolve("some bin"));
        Path relative = Files.createSymbolicLink(other.resolve("second"),
                other.toRealPath().relativize(script));
        Path link = Files.createSymbolicLink(folder.resolve("first link"), relative);

        Run run = launch(link, jdk("25"), "call");

        assertTrue(run.lines().contains("-Dauthcode.assets=" + home + "/assets"), run::toString);
        assertTrue(run.lines().contains(home + "/lib/app/one.jar:" + home + "/lib/app/two.jar"), run::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"call", "check", "wallets", "apps", "personas", "log", "forget", "--help", "--version"})
    void startsCommandsWithoutJavaFx(String command) throws Exception {
        Run run = launch(script, jdk("25"), command);

        assertFalse(run.lines().contains("--module-path"), run::toString);
        assertTrue(run.lines().contains("--enable-native-access=ALL-UNNAMED"), run::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"studio", "tour", "./check", "some folder/package.json", "--wallet"})
    void startsEverythingElseWithJavaFx(String argument) throws Exception {
        Run run = launch(script, jdk("25"), argument);

        assertTrue(run.lines().contains("--module-path"), run::toString);
        assertTrue(run.lines().contains(home + "/lib/javafx"), run::toString);
        assertTrue(run.lines().contains("--enable-native-access=javafx.graphics,ALL-UNNAMED"), run::toString);
    }

    @Test
    void startsTheDesktopWithoutArguments() throws Exception {
        Run run = launch(script, jdk("25"));

        assertTrue(run.lines().contains("--module-path"), run::toString);
        assertEquals(List.of(), run.programArguments());
    }

    @Test
    void keepsTheJvmsMessagesOffStdout() throws Exception {
        Run run = launch(script, jdk("25"), "call");

        assertTrue(run.lines().containsAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr",
                "-XX:+DisplayVMOutputToStderr")), run::toString);
    }

    @Test
    void takesAnExecutableOrAFolderAsAuthcodeJava() throws Exception {
        Path jdk = jdk("25");

        assertEquals(0, launch(script, jdk, "call").exit());
        assertEquals(0, launch(script, jdk.resolve("bin/java"), "call").exit());
        Path link = Files.createSymbolicLink(folder.resolve("java"), jdk.resolve("bin/java"));
        assertEquals(0, launch(script, link, "call").exit());
    }

    @Test
    void passesOverAnOldJavaHomeForANewerJavaOnThePath() throws Exception {
        Path newer = jdk("26-ea");

        Run run = launch(script, Map.of("JAVA_HOME", jdk("17.0.15").toString(),
                "PATH", newer + "/bin:" + System.getenv("PATH")), "call");

        assertEquals("java of 26-ea", run.lines().getFirst());
    }

    @Test
    void prefersAuthcodeJavaToJavaHomeToThePath() throws Exception {
        String path = jdk("27") + "/bin:" + System.getenv("PATH");
        String javaHome = jdk("26").toString();

        assertEquals("java of 25", launch(script, Map.of("AUTHCODE_JAVA", jdk("25").toString(),
                "JAVA_HOME", javaHome, "PATH", path), "call").lines().getFirst());
        assertEquals("java of 26", launch(script, Map.of("JAVA_HOME", javaHome, "PATH", path), "call").lines()
                .getFirst());
        assertEquals("java of 27", launch(script, Map.of("PATH", path), "call").lines().getFirst());
    }

    @Test
    void asksAJavaThatHasNoReleaseFile() throws Exception {
        Path jdk = jdk("25.0.9");
        Files.delete(jdk.resolve("release"));

        assertEquals(0, launch(script, jdk, "call").exit());
    }

    @Test
    void saysSoWhenAuthcodeJavaIsTooOldAndLooksFurther() throws Exception {
        Path old = jdk("17");

        Run run = launch(script, Map.of("AUTHCODE_JAVA", old.toString(), "JAVA_HOME", jdk("25").toString()), "call");

        assertEquals(0, run.exit());
        assertTrue(run.errors().contains("AUTHCODE_JAVA (" + old + ")"), run::toString);
    }

    @Test
    void saysPlainlyThatThereIsNoJava() throws Exception {
        Path old = jdk("17.0.15");
        // The usual folders are named in the script; a copy that names an empty one stands for a machine without Java.
        Files.writeString(script, Files.readString(script).replaceAll("/usr/lib/jvm/\\*[^;]*;", "/nowhere/*;"));

        Run run = launch(script, Map.of("JAVA_HOME", old.toString(), "PATH", "/nowhere"), "call", "--format", "json");

        assertEquals(2, run.exit());
        assertEquals(List.of(), run.lines());
        assertTrue(run.errors().contains("needs Java 25 or newer"), run::toString);
        assertTrue(run.errors().contains(old + "/bin/java is Java 17"), run::toString);
        assertTrue(run.errors().contains("AUTHCODE_JAVA"), run::toString);
    }

    @Test
    void usesACacheOnlyWithTheJvmThatMadeIt() throws Exception {
        Files.writeString(home.resolve("lib/cli.aot"), "a cache");
        Path jdk = jdk("25.0.3");
        String cache = "-XX:AOTCache=" + home + "/lib/cli.aot";
        assertFalse(launch(script, jdk, "call").lines().contains(cache));

        Files.writeString(home.resolve("lib/cli.aot.jvm"), "\"25.0.3+9\" \"x86_64\"\n");
        assertTrue(launch(script, jdk, "call").lines().contains(cache));
        assertFalse(launch(script, jdk("25.0.4"), "call").lines().contains(cache));
    }

    private Path jdk(String version) throws IOException {
        Path jdk = folder.toRealPath().resolve("jdk " + version);
        Path java = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(java, """
                #!/bin/sh
                [ "$1" = -version ] && echo 'openjdk version "%1$s" 2026-01-20' >&2 && exit 0
                echo 'java of %1$s'
                printf '%%s\\n' "$@"
                for last; do :; done
                [ "$last" = exit-with-7 ] && exit 7
                exit 0
                """.formatted(version));
        executable(java);
        Files.writeString(jdk.resolve("release"),
                "JAVA_RUNTIME_VERSION=\"%1$s+9\"\nJAVA_VERSION=\"%1$s\"\nOS_ARCH=\"x86_64\"\n".formatted(version));
        return jdk;
    }

    private static void executable(Path file) {
        assertTrue(file.toFile().setExecutable(true));
    }

    private Run launch(Path launcher, Path java, String... arguments) throws IOException, InterruptedException {
        return launch(launcher, Map.of("AUTHCODE_JAVA", java.toString()), arguments);
    }

    private Run launch(Path launcher, Map<String, String> environment, String... arguments)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder("/bin/sh", launcher.toString());
        builder.command().addAll(List.of(arguments));
        builder.environment().keySet().removeAll(List.of("JAVA_HOME", "AUTHCODE_JAVA", "AUTHCODE_AOT"));
        builder.environment().putAll(environment);
        Path errors = folder.resolve("errors");
        Process process = builder.directory(folder.toFile()).redirectError(errors.toFile()).start();
        process.getOutputStream().close();
        List<String> lines = process.inputReader().lines().toList();
        return new Run(process.waitFor(), lines, Files.readString(errors));
    }

    private record Run(int exit, List<String> lines, String errors) {

        List<String> programArguments() {
            return lines.subList(lines.indexOf("studio.authcode.Main") + 1, lines.size());
        }
    }
}

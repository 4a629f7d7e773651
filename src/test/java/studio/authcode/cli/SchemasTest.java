package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.JsonSchema;

/// What the program writes, and what it ships, obeys the published schemas.
class SchemasTest {

    private static final Path SAMPLES = Path.of("assets/samples");

    @TempDir
    private Path home;

    private static void obeys(String schema, String json) {
        assertEquals(List.of(), JsonSchema.load(schema).check(json), json);
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--wallet tiki --app vn.example.coffee --decide allow",
        "--wallet tiki --app vn.example.coffee --scopes [\"user_profile\",\"offline\"] --decide allow --decide close",
        "--wallet dana --app 3333030071465913003 --scopes [\"KYC_INFO\"] --decide timeout",
        "--wallet alipay --app nobody"})
    void aCallsReport(String options) {
        CliTester cli = new CliTester(home);
        String line = "call --format json --apps assets/samples/apps.json " + options;
        assertEquals(0, cli.run(line.split(" ")), cli.err());
        obeys("call", cli.out());
        assertEquals(0, cli.run("log", "--format", "json"));
        obeys("log", cli.out());
    }

    @Test
    void aChecksReport() {
        CliTester cli = new CliTester(home);
        cli.run("check", "assets/samples", "--recursive", "--format", "json");
        obeys("check", cli.out());
        cli.run("check", "assets/samples/wrong-id", "--format", "json", "--apps", "assets/samples/apps.json");
        obeys("check", cli.out());
        Path baseline = home.resolve("baseline.json");
        cli.run("check", "assets/samples/wrong-id", "--format", "json", "--write-baseline", baseline.toString());
        obeys("check", cli.out());
        obeys("baseline", read(baseline));
    }

    @Test
    void aRepairsReport() throws IOException {
        Path project = Files.createDirectory(home.resolve("app"));
        Files.writeString(project.resolve("package.json"), "{\"appIdentifier\": \"vn.example.Coffee\",}");
        CliTester cli = new CliTester(home);
        for (String option : List.of("--dry-run", "--only=app-id/missing", "--only=manifest/unreadable", "--undo")) {
            cli.run("fix", project.toString(), option, "--format", "json", "--apps", "assets/samples/apps.json");
            obeys("fix", cli.out());
        }
    }

    @Test
    void theRegistryThatAppsAddWrites() {
        CliTester cli = new CliTester(home);
        assertEquals(0, cli.run("apps", "add", "--wallet", "qi", "--id", "x", "--name", "X", "--state", "draft",
                "--scope", "USER_NAME", "--permission", "p"));
        obeys("apps", read(home.resolve("apps.json")));
        assertEquals(0, cli.run("apps", "export"));
        obeys("apps", cli.out());
    }

    @Test
    void theSamples() throws IOException {
        obeys("apps", read(SAMPLES.resolve("apps.json")));
        obeys("personas", read(Path.of("src/main/resources/personas/personas.json")));
        try (Stream<Path> files = Files.walk(SAMPLES)) {
            List<Path> settings = files.filter(file -> file.endsWith("authcode.json")).toList();
            assertFalse(settings.isEmpty());
            settings.forEach(file -> obeys("authcode", read(file)));
        }
    }

    @ParameterizedTest
    @CsvSource({"tiki, registered, 0", "miniprogram, registered, 0", "qi, registered, 0", "dana, registered, 0",
        "alipay, registered, 0", "loop, registered, 0", "wrong-id, unregistered, 1"})
    void everySampleIsWellButTheOneThatIsMeantNotToBe(String sample, String status, int code) {
        CliTester cli = new CliTester(home);
        assertEquals(code, cli.run("check", SAMPLES.resolve(sample).toString(), "--apps",
                SAMPLES.resolve("apps.json").toString(), "--format", "json", "--fail-on", "info"), cli.out());
        assertEquals(status, cli.json().at("/app/status").asString());
    }
}

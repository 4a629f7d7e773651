package studio.authcode.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.base.JsonSchema;
import tools.jackson.databind.JsonNode;

class BackendCommandTest {

    private static final String APPS = "assets/samples/apps.json";

    @TempDir
    private Path folder;

    private static void obeys(String schema, JsonNode json) {
        assertEquals(List.of(), JsonSchema.load(schema).check(Json.write(json)), json.toString());
    }

    /// A server that runs as the command does, until the test has asked what it wants to know.
    private final class Serving implements AutoCloseable {

        private final CliTester cli = new CliTester(folder);
        private final AtomicInteger code = new AtomicInteger(-1);
        private final Thread thread;

        Serving(String... options) throws InterruptedException {
            String[] line = new String[options.length + 3];
            System.arraycopy(new String[] {"backend", "--apps", APPS}, 0, line, 0, 3);
            System.arraycopy(options, 0, line, 3, options.length);
            thread = Thread.ofPlatform().start(() -> code.set(cli.run(line)));
            while (thread.isAlive() && !(said() && Files.exists(folder.resolve("backend.json")))) {
                Thread.sleep(10);
            }
        }

        /// Its last line is there, whole.
        private boolean said() {
            String out = cli.out();
            return out.endsWith("\n") && (out.startsWith("{") || out.contains("Ctrl+C"));
        }

        @Override
        public void close() {
            thread.interrupt();
            try {
                thread.join();
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    @Test
    void theReadyLineTellsEverythingAndItsEndIsWell() throws InterruptedException {
        Serving serving = new Serving("--format", "json");
        try (serving) {
            JsonNode ready = serving.cli.json();
            obeys("backend", ready);
            assertEquals("sample-not-a-secret-coffee-production", ready.at("/apps/0/clientSecret").asString());
            assertEquals(1, serving.cli.out().lines().count());
        }
        assertEquals(0, serving.code.get());
    }

    @Test
    void aPersonIsShownWhereItIsAndSecretsOnlyWhenAskedFor() throws InterruptedException {
        try (Serving serving = new Serving()) {
            assertTrue(serving.cli.out().contains("http://127.0.0.1:"), serving.cli.out());
            assertFalse(serving.cli.out().contains("sample-not-a-secret"), serving.cli.out());
        }
        try (Serving serving = new Serving("--reveal")) {
            assertTrue(serving.cli.out().contains("sample-not-a-secret-coffee-sandbox"), serving.cli.out());
        }
    }

    @Test
    void aRunningServerIsAskedFromTheCommandLine() throws Exception {
        CliTester asking = new CliTester(folder);
        try (Serving serving = new Serving("--format", "json")) {
            JsonNode minted = asked(asking, "mint", "--wallet", "tiki", "--app", "vn.example.coffee", "--scopes",
                    "[\"user_profile\"]", "--persona", "linh");
            Instant now = Instant.parse(asked(asking, "clock", "PT11M").path("now").asString());
            assertTrue(now.isAfter(Instant.parse(minted.path("expires").asString())), now.toString());
            assertEquals(1, asked(asking, "fail", "--wallet", "tiki", "--operation", "token", "--kind", "error")
                    .path("nth").asInt());
            String code = minted.path("code").asString();
            assertTrue(asked(asking, "expire", code).path("expired").asBoolean());
            assertTrue(asked(asking, "revoke", code).path("revoked").asBoolean());
            assertEquals(0, asked(asking, "take-back", "--wallet", "tiki", "--app", "vn.example.coffee", "--persona",
                    "linh").path("revoked").asInt());
            post(serving.cli.json().at("/wallets/tiki/baseUrl").asString() + "/oauth/me");
            JsonNode exchanges = asked(asking, "exchanges").path("exchanges");
            assertEquals(1, exchanges.size());
            obeys("exchange", exchanges.get(0));
            assertEquals("request/missing-header", exchanges.at("/0/verdict/id").asString());
            assertEquals(0, asking.run("backend", "exchanges"));
            assertTrue(asking.out().contains("request/missing-header"), asking.out());
            asked(asking, "reset");
            assertEquals(0, asked(asking, "exchanges").path("exchanges").size());
        }
    }

    private static JsonNode asked(CliTester cli, String... words) {
        String[] line = new String[words.length + 3];
        line[0] = "backend";
        System.arraycopy(words, 0, line, 1, words.length);
        line[words.length + 1] = "--format";
        line[words.length + 2] = "json";
        assertEquals(0, cli.run(line), cli.out() + cli.err());
        obeys("admin", cli.json());
        return cli.json();
    }

    private static void post(String address) throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            client.send(HttpRequest.newBuilder(URI.create(address))
                    .POST(HttpRequest.BodyPublishers.ofString("{}")).build(), HttpResponse.BodyHandlers.discarding());
        }
    }

    @Test
    void aTextReportOfAMintedCodeIsTheCodeAlone() throws InterruptedException {
        CliTester asking = new CliTester(folder);
        try (Serving _ = new Serving("--format", "json")) {
            assertEquals(0, asking.run("backend", "mint", "--wallet", "tiki", "--app", "vn.example.coffee"));
            assertEquals(1, asking.out().lines().count());
            assertTrue(asking.err().contains("good until"), asking.err());
            assertEquals(2, asking.run("backend", "mint", "--wallet", "tiki", "--app", "nobody"));
            assertTrue(asking.err().contains("hands out no code"), asking.err());
        }
    }

    @Test
    void whatTheServerRefusesIsSaidInItsWords() throws InterruptedException {
        CliTester asking = new CliTester(folder);
        try (Serving serving = new Serving("--format", "json")) {
            assertEquals(2, asking.run("backend", "revoke", "nothing", "--format", "json"));
            obeys("admin", asking.json());
            String url = serving.cli.json().at("/admin/url").asString();
            assertEquals(2, asking.run("backend", "reset", "--url", url, "--token", "wrong"));
            assertEquals(2, asking.run("backend", "reset", "--url", url));
            assertTrue(asking.err().contains("go together"), asking.err());
            assertEquals(0, asking.run("backend", "reset", "--url", url.replace("/admin", "/"), "--token",
                    serving.cli.json().at("/admin/token").asString()));
        }
    }

    @Test
    void whereNoServerRunsItIsSaidHowToStartOne() throws Exception {
        CliTester asking = new CliTester(folder);
        try (Serving _ = new Serving("--format", "json")) {
            Path file = folder.resolve("backend.json");
            if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
                assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
            }
        }
        assertFalse(Files.exists(folder.resolve("backend.json")));
        assertEquals(2, asking.run("backend", "reset"));
        assertTrue(asking.err().contains("authcode backend"), asking.err());
    }

    @Test
    void aFileThatAKilledServerLeftIsNoServer() throws Exception {
        Process gone = new ProcessBuilder(ProcessHandle.current().info().command().orElseThrow(), "-version")
                .redirectErrorStream(true).start();
        gone.getInputStream().readAllBytes();
        gone.waitFor();
        CliTester asking = new CliTester(folder);
        for (String stale : List.of("{\"url\":\"http://127.0.0.1:1/admin\",\"token\":\"x\",\"pid\":" + gone.pid() + "}",
                "{", "[]", "")) {
            Files.writeString(folder.resolve("backend.json"), stale);
            assertEquals(2, asking.run("backend", "reset"));
            assertTrue(asking.err().contains("No wallet server is running"), asking.err());
        }
        Files.writeString(folder.resolve("backend.json"),
                "{\"url\":\"http://127.0.0.1:1/admin\",\"token\":\"x\",\"pid\":"
                        + ProcessHandle.current().pid() + "}");
        assertEquals(2, asking.run("backend", "reset"));
        assertTrue(asking.err().contains("Nothing answers"), asking.err());
    }

    @Test
    void aServerThatIsStartedLaterGivesThePlaceBack() throws Exception {
        try (Serving first = new Serving("--format", "json")) {
            try (Serving second = new Serving("--format", "json")) {
                assertEquals(second.cli.json().at("/admin/url"), announced());
            }
            assertEquals(first.cli.json().at("/admin/url"), announced());
        }
    }

    private JsonNode announced() throws IOException {
        return Json.read(Files.readString(folder.resolve("backend.json"))).path("url");
    }

    @Test
    void keysAreExportedOnceAndThePrivateOnesForTheirOwnerOnly() throws IOException {
        CliTester cli = new CliTester(folder);
        Path keys = folder.resolve("keys");
        String[] line = {"backend", "credentials", "--apps", APPS, "--wallet", "alipay", "--pem", keys.toString()};
        assertEquals(0, cli.run(line), cli.err());
        assertEquals(6, cli.out().lines().count());
        Path secret = keys.resolve("alipay-2021000000000042-sandbox-merchant-private.pem");
        String before = Files.readString(secret);
        assertTrue(before.startsWith("-----BEGIN PRIVATE KEY-----"), before);
        if (Files.getFileStore(secret).supportsFileAttributeView("posix")) {
            assertEquals("rw-------", PosixFilePermissions.toString(Files.getPosixFilePermissions(secret)));
        }
        assertEquals(2, cli.run(line));
        assertTrue(cli.err().contains("--force"), cli.err());
        assertEquals(0, cli.run("backend", "rotate", "--apps", APPS, "--wallet", "alipay", "--app", "2021000000000042",
                "--environment", "sandbox"));
        assertEquals(0, cli.run("backend", "credentials", "--apps", APPS, "--wallet", "alipay", "--pem",
                keys.toString(), "--force"));
        assertFalse(before.equals(Files.readString(secret)));
    }

    @Test
    void secretsAndPrivateKeysAreShownOnlyWhenAskedFor() {
        CliTester cli = new CliTester(folder);
        assertEquals(0, cli.run("backend", "credentials", "--apps", APPS, "--format", "json"));
        assertFalse(cli.out().contains("sample-not-a-secret") || cli.out().contains("PRIVATE KEY"), cli.out());
        assertTrue(cli.json().at("/credentials/0/clientSecret").asString().endsWith("…"));
        assertEquals(0, cli.run("backend", "credentials", "--apps", APPS, "--format", "json", "--reveal"));
        assertTrue(cli.out().contains("sample-not-a-secret") && cli.out().contains("PRIVATE KEY"), cli.out());
    }

    @Test
    void credentialsOfTheRegistryAreNotRotated() {
        CliTester cli = new CliTester(folder);
        assertEquals(2, cli.run("backend", "rotate", "--apps", APPS, "--wallet", "tiki", "--app", "vn.example.coffee"));
        assertEquals(2, cli.run("backend", "rotate", "--apps", APPS, "--wallet", "tiki", "--app", "nobody"));
        assertEquals(2, cli.run("backend", "--port", "70000"));
    }
}

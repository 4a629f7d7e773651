package studio.authcode.desktop.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.fault.InjectedFault;
import studio.authcode.desktop.common.Answers;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.registry.RegisteredApp;

class ServerViewModelTest {

    @TempDir
    Path folder;

    private final Answers answers = new Answers();
    private Bench bench;
    private ServerViewModel server;

    @BeforeEach
    void open() {
        bench = new Bench(folder);
        bench.open("tiki");
        server = bench.workbench.server();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private CredentialsViewModel credentials() {
        return new CredentialsViewModel(server, bench.workbench.session(), answers, bench.copied::add,
                bench.workbench.tools());
    }

    private ByHand byHand() {
        return new ByHand(server, bench.workbench.session(), bench.workbench.request()::call, answers,
                bench.copied::add, bench.workbench.tools());
    }

    private static void connect(String origin) throws IOException {
        new Socket("127.0.0.1", URI.create(origin).getPort()).close();
    }

    @Test
    void itListensWhileItIsOnAndEndsWithTheWindow() throws IOException {
        assertFalse(server.isOn());
        assertEquals(List.of(), server.addresses());
        server.switchOn("");
        String origin = server.state().get().backend().orElseThrow().origin();
        connect(origin);
        assertTrue(server.addresses().stream().allMatch(address -> address.url().startsWith(origin)));
        server.switchOff();
        assertThrows(IOException.class, () -> connect(origin));
        server.toggle();
        String again = server.state().get().backend().orElseThrow().origin();
        bench.workbench.close();
        assertThrows(IOException.class, () -> connect(again));
    }

    @Test
    void aPortThatIsTakenIsSaidSo() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            server.switchOn(" " + taken.getLocalPort() + " ");
            assertFalse(server.isOn());
            assertTrue(server.state().get().problem().contains(String.valueOf(taken.getLocalPort())));
            assertFalse(server.state().get().hint().isEmpty());
        }
        server.toggle();
        assertTrue(server.isOn());
    }

    @Test
    void whatIsNoPortIsSaidSo() {
        for (String wrong : List.of("65536", "-1", "http", "999999")) {
            server.switchOn(wrong);
            assertEquals("“" + wrong + "” is no port.", server.state().get().problem());
        }
        server.switchOn("");
        assertEquals("", server.state().get().problem());
    }

    @Test
    void theProjectsOwnAppComesFirstAmongTheCredentials() {
        bench.studio.registry().putAll(List.of(RegisteredApp.published("alipay", "2021999")));
        CredentialsViewModel credentials = credentials();
        credentials.reload();
        assertEquals(List.of(), credentials.all());
        server.switchOn("");
        credentials.reload();
        assertEquals("vn.example.coffee", credentials.chosen().get().merchant().app());
        assertEquals("production", credentials.chosen().get().merchant().environment());
        assertTrue(credentials.all().size() > 3);
        credentials.copy(Credential.of(credentials.chosen().get()).getFirst());
        assertEquals(List.of("prod-coffee-key"), bench.copied);
        assertTrue(bench.told.contains("Copied: Client id"));
    }

    @Test
    void generatedKeysAreRotatedAndSavedAsPem() throws IOException {
        bench.studio.registry().putAll(List.of(RegisteredApp.published("alipay", "2021999")));
        server.switchOn("");
        CredentialsViewModel credentials = credentials();
        credentials.reload();
        credentials.chosen().set(credentials.all().stream()
                .filter(each -> each.merchant().app().equals("2021999")).findFirst().orElseThrow());
        AppCredentials before = credentials.chosen().get();
        answers.confirmed = false;
        credentials.rotate();
        assertEquals(before, credentials.chosen().get());
        answers.confirmed = true;
        credentials.rotate();
        assertEquals(before.merchant(), credentials.chosen().get().merchant());
        assertFalse(before.keys().equals(credentials.chosen().get().keys()));
        Credential key = Credential.of(credentials.chosen().get()).stream().filter(Credential::isKey).findFirst()
                .orElseThrow();
        answers.file = Optional.of(folder.resolve("key.pem"));
        credentials.save(key);
        assertTrue(Files.readString(folder.resolve("key.pem")).startsWith("-----BEGIN PRIVATE KEY-----"));
        assertTrue(key.secret());
    }

    @Test
    void aCodeIsMintedForWhatTheRequestFormAsks() {
        ByHand byHand = byHand();
        byHand.mint();
        assertEquals(List.of(), bench.copied);
        server.switchOn("");
        byHand.mint();
        assertEquals(1, bench.copied.size());
        assertEquals(1, bench.studio.journal().search(bench.copied.getFirst()).count());
        byHand.takeBack();
        assertTrue(bench.told.contains("1 consent was taken back."), bench.told.toString());
    }

    @Test
    void theClockIsMovedAndSetRightAgain() {
        ByHand byHand = byHand();
        server.switchOn("");
        byHand.advance(Duration.ofMinutes(11));
        byHand.advance(Duration.ofDays(1));
        assertEquals(Duration.ofDays(1).plusMinutes(11), byHand.ahead().get());
        assertEquals(byHand.ahead().get(), byHand().ahead().get());
        byHand.rightTime();
        assertEquals(Duration.ZERO, byHand.ahead().get());
        byHand.fail(Operation.REFRESH, InjectedFault.Kind.DROP);
        assertEquals("Tiki, next time, Refresh: A cut connection", bench.told.getLast());
    }
}

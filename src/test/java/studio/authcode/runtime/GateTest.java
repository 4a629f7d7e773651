package studio.authcode.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Json;

class GateTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.9.1", "[::1]", "::1", "shop.localhost"})
    void thisMachineMayBeReachedByItsOwnNames(String host) {
        assertTrue(new Gate(Network.loopbackOnly()).lets(host));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.com", "localhost.example.com", "127.0.0.1.example.com", "10.0.0.1", "0.0.0.0",
        "169.254.169.254", "[::]", "[::ffff:10.0.0.1]", "2130706433", "notlocalhost", ""})
    void nothingElseMay(String host) {
        assertFalse(new Gate(Network.loopbackOnly()).lets(host));
    }

    @Test
    void anAllowedHostMayWhateverItsCase() {
        Gate gate = new Gate(new Network(Set.of("API.example.com"), List.of(), true, Optional.empty()));
        assertTrue(gate.lets("api.Example.com"));
        assertFalse(gate.lets("evil-api.example.com"));
    }

    @Test
    void whereNothingMayBeSentEvenThisMachineIsOutOfReach() {
        assertFalse(new Gate(Network.none(List.of())).lets("localhost"));
    }

    @Test
    void aPinIsForItsMethodAndItsAddressWhateverTheQuery() {
        Network.Pin pin = new Network.Pin("https://api.example.com/login", "POST", 200, Json.object());
        Network.Pin any = new Network.Pin("https://cdn.example.com/*", "", 404, Json.object());
        Gate gate = new Gate(new Network(Set.of(), List.of(pin, any), true, Optional.empty()));
        assertEquals(Optional.of(pin), gate.pinned("post", "https://api.example.com/login?x=1"));
        assertEquals(Optional.empty(), gate.pinned("GET", "https://api.example.com/login"));
        assertEquals(Optional.of(any), gate.pinned("GET", "https://cdn.example.com/a/b.png?v=2"));
    }

    @Test
    void aDetourLeadsOneOriginElsewhereAndNoOther() {
        Gate gate = new Gate(Network.loopbackOnly().with(new Network.Detour(
                URI.create("https://api.example.com"), URI.create("http://127.0.0.1:4000"))));
        assertEquals("http://127.0.0.1:4000/sign%20in?a=b%26c",
                gate.routed(URI.create("https://API.example.com:443/sign%20in?a=b%26c")).toString());
        for (String other : List.of("http://api.example.com/", "https://api.example.com:8443/",
                "https://api.example.com.evil.example/", "https://example.com/")) {
            assertEquals(other, gate.routed(URI.create(other)).toString());
        }
    }
}

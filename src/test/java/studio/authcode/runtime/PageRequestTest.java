package studio.authcode.runtime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Json;

class PageRequestTest {

    private static PageRequest of(String args) {
        return PageRequest.of(Json.read(args));
    }

    @Test
    void dataOfAGetStandsInTheQuery() {
        PageRequest request = of("{\"url\":\"http://localhost/a?x=1\",\"data\":{\"q\":\"ü b\",\"n\":2}}");
        assertEquals("http://localhost/a?x=1&q=%C3%BC%20b&n=2", request.address());
        assertEquals(Optional.empty(), request.body());
    }

    @Test
    void dataOfAPostIsJsonUnlessAHeaderSaysAForm() {
        PageRequest json = of("{\"url\":\"http://localhost\",\"method\":\"post\",\"data\":{\"a\":[1]}}");
        assertEquals(Optional.of("{\"a\":[1]}"), json.body());
        assertEquals(Map.of("Content-Type", "application/json"), json.headers());
        PageRequest form = of("{\"url\":\"http://localhost\",\"method\":\"POST\",\"data\":{\"a\":\"b c\"},"
                + "\"headers\":{\"content-type\":\"application/x-www-form-urlencoded\"}}");
        assertEquals(Optional.of("a=b%20c"), form.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "login", "/login", "ftp://localhost/x", "file:///etc/passwd", "http://", "http:///x",
        "javascript:alert(1)", "http://[bad"})
    void whatIsNoAddressOfTheWebIsNoUri(String url) {
        assertTrue(PageRequest.of(Json.object().put("url", url)).uri().isEmpty());
    }

    @Test
    void argumentsOfAnyTypeAreBorneWith() {
        PageRequest request = of("{\"url\":5,\"method\":{},\"headers\":[],\"data\":\"x\",\"timeout\":\"soon\"}");
        assertEquals("GET", request.method());
        assertEquals(30_000, request.timeout());
    }
}

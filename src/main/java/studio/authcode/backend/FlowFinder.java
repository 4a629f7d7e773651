package studio.authcode.backend;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Finds the flow that a request belongs to although it was refused before its code or token was looked at.
final class FlowFinder {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 512;
    private static final int MOST = 32;

    private final Ledger ledger;

    FlowFinder(Ledger ledger) {
        this.ledger = ledger;
    }

    /// Returns the flow of the first code or token in a request.
    Optional<String> of(WireRequest request) {
        return Stream.of(body(request), pairs(request.query().orElse("")), pairs(request.text()),
                        request.header("authorization").stream().map(value -> value.replaceFirst("^Bearer ", "")))
                .flatMap(each -> each)
                .filter(text -> text.length() >= SHORTEST && text.length() <= LONGEST).limit(MOST)
                .flatMap(text -> ledger.find(text).stream()).findFirst().map(KnownCode::flow);
    }

    private static Stream<String> body(WireRequest request) {
        try {
            return request.body().length == 0 ? Stream.empty()
                    : Json.read(request.body()).valueStream().filter(JsonNode::isString).map(JsonNode::stringValue);
        } catch (JacksonException _) {
            return Stream.empty();
        }
    }

    private static Stream<String> pairs(String form) {
        return Arrays.stream(form.split("&", MOST)).filter(pair -> pair.contains("=")).map(pair -> {
            String value = pair.substring(pair.indexOf('=') + 1);
            try {
                return URLDecoder.decode(value, StandardCharsets.UTF_8);
            } catch (IllegalArgumentException _) {
                return value;
            }
        });
    }
}

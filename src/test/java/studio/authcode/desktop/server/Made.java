package studio.authcode.desktop.server;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.Merchant;

/// Exchanges as a server makes them.
final class Made {

    static final String SECRET = "sample-not-a-secret-coffee-production";
    static final Verdict SPACE = Verdict.of(Mistake.SIGNATURE_BODY_REWRITTEN).about(new SignedText(
            "1771000000000.key.{\"code\": \"abc\"}", "1771000000000.key.{\"code\":\"abc\"}"));

    private Made() {
    }

    /// Keeps an exchange.
    static void keep(ExchangeLog log, int number, Verdict verdict) {
        WireRequest request = new WireRequest("request-" + number, Instant.parse("2026-03-01T10:00:00Z")
                .plusSeconds(number), "POST", "/token", Optional.empty(),
                Map.of("x-client", List.of(verdict.mistake().filter(Mistake.CREDENTIALS_SECRET_AS_CLIENT_ID::equals)
                        .map(_ -> SECRET).orElse("key"))),
                "{\"code\": \"abc\"}".getBytes(StandardCharsets.UTF_8));
        int status = verdict.mistake().isPresent() ? 400 : 200;
        log.append(new Exchange(request, "tiki", Operation.TOKEN, new Handled(
                WireReply.json(status, "{\"error\":\"invalid_signature\"}"),
                Optional.of(new Merchant("tiki", "vn.example.coffee", "production")), Optional.of("flow-1"), verdict),
                Duration.ofMillis(3))).join();
    }
}

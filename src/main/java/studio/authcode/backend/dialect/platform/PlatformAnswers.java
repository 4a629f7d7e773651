package studio.authcode.backend.dialect.platform;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.Keys;
import studio.authcode.backend.dialect.Tokens;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.base.Json;
import tools.jackson.databind.node.ObjectNode;

/// The platform's answers: always HTTP 200, signed with the wallet's key.
final class PlatformAnswers {

    /// Source: super-qi-miniapps-docs-legacy.pages.dev, development/full-flow: ten years; the others do not say. That a
    /// refresh token lives a month longer is assumed.
    private static final Duration ACCESS_LIFE = Duration.ofDays(3652);
    private static final Duration REFRESH_LIFE = ACCESS_LIFE.plusDays(30);
    private static final int TOKEN_LENGTH = 44;
    private static final Map<String, ZoneOffset> ZONES = Map.of(PlatformDialect.QI, ZoneOffset.ofHours(3));

    private PlatformAnswers() {
    }

    /// Writes a time as the platform does, in the wallet's own zone.
    static String time(Instant time, String wallet) {
        return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(time.truncatedTo(ChronoUnit.SECONDS)
                .atOffset(ZONES.getOrDefault(wallet, ZoneOffset.ofHours(8))));
    }

    static FreshTokens fresh(RandomGenerator random, Instant now) {
        return new FreshTokens(
                new FreshTokens.Fresh(Tokens.mint(now, random, TOKEN_LENGTH), now.plus(ACCESS_LIFE)),
                Optional.of(new FreshTokens.Fresh(Tokens.mint(now, random, TOKEN_LENGTH), now.plus(REFRESH_LIFE))));
    }

    static ObjectNode tokens(FreshTokens fresh, String wallet, String customer) {
        FreshTokens.Fresh refresh = fresh.refresh().orElseThrow();
        return PlatformResult.SUCCESS.json().put("accessToken", fresh.access().token())
                .put("accessTokenExpiryTime", time(fresh.access().expires(), wallet))
                .put("refreshToken", refresh.token())
                .put("refreshTokenExpiryTime", time(refresh.expires(), wallet)).put("customerId", customer);
    }

    /// An answer, signed as far as the wallet knows for whom.
    static WireReply.Answer signed(
            WireRequest request, ObjectNode content, String wallet, Optional<AppCredentials> caller) {
        String body = Json.write(content);
        String client = request.header(PlatformCaller.CLIENT).orElse("");
        String time = time(request.time(), wallet);
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Content-Type", "application/json; charset=UTF-8");
        headers.put("Response-Time", time);
        headers.put("Tracer-Id", request.id());
        Optional<Keys> keys = caller.flatMap(AppCredentials::keys);
        if (keys.isPresent()) {
            headers.put(PlatformCaller.CLIENT, client);
            headers.put(PlatformSignature.HEADER, new PlatformSignature(request.path(), client, time, body)
                    .header(keys.get().wallet().getPrivate()));
        }
        return new WireReply.Answer(200, headers, body.getBytes(StandardCharsets.UTF_8));
    }
}

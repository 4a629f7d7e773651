package studio.authcode.bench;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.PrivateKey;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import studio.authcode.Studio;
import studio.authcode.backend.Backend;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.forensics.RsaSignature;
import studio.authcode.backend.http.LocalServer;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.ledger.FreshTokens;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;
import studio.authcode.journal.IssuedCode;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalEntry;

/// How many auth codes a second the wallet server exchanges, beside a handler that always says the same on the same HTTP
/// server, signing alone, and another mock of an OAuth server.
public final class BackendBench {

    private static final int REQUESTS = 20_000;
    private static final int FEW = 4_000;
    private static final Merchant TIKI = new Merchant("tiki", "vn.bench", "production");
    private static final Merchant ALIPAY = new Merchant("alipay", "2021000000000001", "production");

    private final Path folder;
    private final Studio studio;
    private int issued;

    private BackendBench(Path folder, Studio studio) {
        this.folder = folder;
        this.studio = studio;
    }

    /// Runs so many rounds as the first argument says.
    public static void main(String[] args) throws Exception {
        int rounds = args.length > 0 ? Integer.parseInt(args[0]) : 3;
        Path folder = Files.createTempDirectory("backend-bench");
        Files.writeString(folder.resolve("apps.json"), """
                {"apps": [{"wallet": "tiki", "id": "vn.bench"}, {"wallet": "alipay", "id": "2021000000000001"}]}""");
        try (Studio studio = new Studio(new StateFolder(folder), new Assets(Path.of("assets")),
                Optional.of(folder.resolve("apps.json")), Clock.systemUTC(), new SplittableRandom(), _ -> { })) {
            BackendBench bench = new BackendBench(folder, studio);
            bench.ready();
            bench.exchanges(rounds);
            bench.ledger();
        } finally {
            Scratch.remove(folder);
        }
    }

    private void ready() {
        studio.backend(0, _ -> { }, _ -> { }).close();
        for (int i = 0; i < 5; i++) {
            long began = System.nanoTime();
            try (Backend backend = studio.backend(0, _ -> { }, _ -> { })) {
                backend.addresses();
                System.out.printf(Locale.ROOT, "ready in a warm JVM: %.1f ms%n", (System.nanoTime() - began) / 1e6);
            }
        }
    }

    private void exchanges(int rounds) throws IOException, InterruptedException {
        byte[] constant = ("{\"data\":{\"access_token\":\"" + "x".repeat(87) + "\",\"expires_in\":3600,"
                + "\"refresh_token\":\"" + "y".repeat(87) + "\",\"scopes\":[\"offline\",\"user_profile\"],"
                + "\"token_type\":\"bearer\",\"customer\":{\"id\":1,\"name\":\"Ti Ni\"}},\"error\":null}")
                .getBytes(StandardCharsets.UTF_8);
        WireReply.Answer same = WireReply.json(200, new String(constant, StandardCharsets.UTF_8));
        MockOAuth2Server other = new MockOAuth2Server();
        other.start(InetAddress.getLoopbackAddress(), 0);
        try (Backend backend = studio.backend(0, _ -> { }, _ -> { });
                LocalServer always = LocalServer.start(0, _ -> same, Clock.systemUTC(), () -> "r")) {
            int port = URI.create(backend.origin()).getPort();
            for (int round = 0; round <= rounds; round++) {
                String name = round == 0 ? "(warming up) " : "";
                Hammer.Hit plain = Hammer.send(always.port(), tiki(backend, always.port(), REQUESTS));
                Hammer.Hit tiki = Hammer.send(port, tiki(backend, port, REQUESTS));
                say(name + "constant JSON, same HTTP server", plain, plain.perSecond());
                say(name + "auth code to token, HMAC", tiki, plain.perSecond());
                double signing = signing(backend);
                Hammer.Hit alipay = Hammer.send(port, alipay(backend, port, FEW));
                System.out.printf(Locale.ROOT, "%-44s %,9.0f /s%n", name + "RSA2 signing alone", signing);
                say(name + "auth code to token, RSA2", alipay, signing);
                Hammer.Hit mock = Hammer.send(other.url("default").port(), mock(other.url("default").port()));
                say(name + "mock-oauth2-server, client credentials", mock, plain.perSecond());
            }
        } finally {
            other.shutdown();
        }
    }

    private static void say(String what, Hammer.Hit hit, double against) {
        System.out.printf(Locale.ROOT, "%-44s %,9.0f /s  = %.2f x   p50 %.2f ms  p99 %.2f ms  refused %d%n", what,
                hit.perSecond(), hit.perSecond() / against, hit.p50(), hit.p99(), hit.refused());
    }

    private List<String> issue(Merchant merchant, int count) {
        List<CompletableFuture<Void>> all = new ArrayList<>();
        List<String> codes = new ArrayList<>();
        Instant now = Instant.now();
        for (int i = 0; i < count; i++) {
            String code = "bench-code-" + issued++;
            codes.add(code);
            all.add(issue(studio.journal(), code, merchant, now));
        }
        all.forEach(CompletableFuture::join);
        return codes;
    }

    private static CompletableFuture<Void> issue(Journal journal, String code, Merchant merchant, Instant now) {
        JournalEntry entry = new JournalEntry("flow-" + code, now, merchant.wallet(), merchant.app(), "linh", null,
                "call", "", "allow", "success", null, 1, "{}");
        return journal.append(entry, new IssuedCode(code, "flow-" + code, merchant.wallet(), merchant.app(),
                merchant.environment(), "linh", List.of("offline", "user_profile", "auth_user"), now,
                now.plusSeconds(3_600)));
    }

    private List<byte[]> tiki(Backend backend, int port, int count) {
        AppCredentials app = backend.credentials().of(TIKI).orElseThrow();
        String time = String.valueOf(System.currentTimeMillis());
        return issue(TIKI, count).parallelStream().map(code -> {
            String body = "{\"code\":\"" + code + "\"}";
            String payload = time + "." + app.clientId() + "." + body;
            String signature = Digests.hex(Digests.hmac("HmacSHA256", app.clientSecret(),
                    Base64.getUrlEncoder().withoutPadding().encodeToString(payload.getBytes(StandardCharsets.UTF_8))));
            return post(port, "/tiniapp-open-api/oauth/auth/token", "application/json", "X-Tiniapp-Client-Id: "
                    + app.clientId() + "\r\nX-Tiniapp-Timestamp: " + time + "\r\nX-Tiniapp-Signature: " + signature
                    + "\r\n", body);
        }).toList();
    }

    private List<byte[]> alipay(Backend backend, int port, int count) {
        PrivateKey key = backend.credentials().of(ALIPAY).orElseThrow().keys().orElseThrow().merchantPrivate()
                .orElseThrow();
        String time = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss")
                .format(LocalDateTime.now(ZoneOffset.ofHours(8)));
        return issue(ALIPAY, count).parallelStream().map(code -> {
            Map<String, String> sorted = new TreeMap<>(Map.of("app_id", ALIPAY.app(), "method",
                    "alipay.system.oauth.token", "charset", "utf-8", "sign_type", "RSA2", "timestamp", time,
                    "version", "1.0", "grant_type", "authorization_code", "code", code));
            String text = sorted.entrySet().stream().map(each -> each.getKey() + "=" + each.getValue())
                    .collect(Collectors.joining("&"));
            sorted.put("sign", Base64.getEncoder().encodeToString(RsaSignature.sign(
                    "SHA256withRSA", key, text.getBytes(StandardCharsets.UTF_8))));
            String form = sorted.entrySet().stream()
                    .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                    .collect(Collectors.joining("&"));
            return post(port, "/gateway.do", "application/x-www-form-urlencoded", "", form);
        }).toList();
    }

    private static List<byte[]> mock(int port) {
        byte[] request = post(port, "/default/token", "application/x-www-form-urlencoded",
                "Authorization: Basic " + Base64.getEncoder().encodeToString("a:b".getBytes(StandardCharsets.UTF_8))
                        + "\r\n", "grant_type=client_credentials&scope=user_profile");
        return IntStream.range(0, FEW).mapToObj(_ -> request).toList();
    }

    private static byte[] post(int port, String path, String type, String headers, String body) {
        return ("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + port + "\r\nContent-Type: " + type + "\r\n" + headers
                + "Content-Length: " + body.length() + "\r\n\r\n" + body).getBytes(StandardCharsets.UTF_8);
    }

    /// Signs on every processor what an answer has to sign.
    private static double signing(Backend backend) {
        PrivateKey key = backend.credentials().of(ALIPAY).orElseThrow().keys().orElseThrow().wallet().getPrivate();
        byte[] text = "x".repeat(300).getBytes(StandardCharsets.UTF_8);
        long began = System.nanoTime();
        IntStream.range(0, FEW).parallel().forEach(_ -> RsaSignature.sign("SHA256withRSA", key, text));
        return FEW / ((System.nanoTime() - began) / 1e9);
    }

    private void ledger() {
        try (Studio fresh = new Studio(new StateFolder(folder.resolve("ledger")), new Assets(Path.of("assets")),
                Optional.empty(), Clock.systemUTC(), new SplittableRandom(), _ -> { })) {
            Ledger ledger = new Ledger(fresh.journal().records());
            fill(fresh.journal(), "few-", 1_000);
            double few = exchange(ledger, "few-", 1_000);
            fill(fresh.journal(), "many-", 1_000_000);
            double many = exchange(ledger, "many-", 1_000_000);
            System.out.printf(Locale.ROOT, "an exchange among 1,000 codes %.1f us, among 1,000,000 %.1f us = %.2f x%n",
                    few, many, many / few);
        }
    }

    private static void fill(Journal journal, String prefix, int count) {
        Instant now = Instant.now();
        List<CompletableFuture<Void>> waiting = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            waiting.add(issue(journal, prefix + i * 7_919L % 1_000_003, TIKI, now));
            if (waiting.size() == 10_000) {
                waiting.forEach(CompletableFuture::join);
                waiting.clear();
            }
        }
        waiting.forEach(CompletableFuture::join);
    }

    /// Returns how many microseconds an exchange takes, one after the other.
    private static double exchange(Ledger ledger, String prefix, int codes) {
        Instant now = Instant.now();
        int most = 900;
        long began = System.nanoTime();
        for (int i = 0; i < most; i++) {
            String code = prefix + (long) i * (codes / most) * 7_919L % 1_000_003;
            FreshTokens tokens = new FreshTokens(new FreshTokens.Fresh("a-" + code, now.plusSeconds(60)),
                    Optional.of(new FreshTokens.Fresh("r-" + code, now.plusSeconds(60))));
            ledger.redeem(code, TIKI, tokens, now, "r").join();
        }
        return (System.nanoTime() - began) / 1e3 / most;
    }
}

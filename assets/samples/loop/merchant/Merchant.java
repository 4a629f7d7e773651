import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * The server of a small shop: takes the auth code that its mini-app got, exchanges it for tokens at the wallet, reads
 * who the customer is, and answers the name.
 *
 * <p>It needs a JDK 17 or newer and nothing else: {@code java Merchant.java}. What differs from one environment to the
 * next comes from the environment, the secret too, so that it never stands in the code:
 *
 * <ul>
 *   <li>{@code AUTHCODE_BASE_URL} the wallet's address, such as {@code https://api.tiki.vn/tiniapp-open-api}
 *   <li>{@code AUTHCODE_CLIENT_ID}, {@code AUTHCODE_CLIENT_SECRET} what the wallet's console gave the app
 *   <li>{@code AUTHCODE_MERCHANT_PORT} where to listen; 8080 if it is not set
 * </ul>
 */
public final class Merchant {

    private static final int LONGEST_REQUEST = 10_000;

    private final Wallet wallet;

    private Merchant(Wallet wallet) {
        this.wallet = wallet;
    }

    public static void main(String[] args) throws IOException {
        Wallet wallet = new Wallet(setting("AUTHCODE_BASE_URL"), setting("AUTHCODE_CLIENT_ID"),
                setting("AUTHCODE_CLIENT_SECRET"));
        int port = Integer.parseInt(System.getenv().getOrDefault("AUTHCODE_MERCHANT_PORT", "8080"));
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
        server.createContext("/sign-in", new Merchant(wallet)::signIn);
        server.setExecutor(Executors.newFixedThreadPool(8));
        server.start();
        System.out.println("The shop listens on port " + port);
    }

    private static String setting(String name) {
        String value = System.getenv(name);
        if (value == null || value.isBlank()) {
            System.err.println("Set the environment variable " + name + ".");
            System.exit(2);
        }
        return value;
    }

    /** What the mini-app calls: {@code POST /sign-in {"authCode":"…"}}. */
    private void signIn(HttpExchange exchange) throws IOException {
        try (exchange) {
            if (!exchange.getRequestMethod().equals("POST")) {
                answer(exchange, 405, "{\"error\":\"use POST\"}");
                return;
            }
            String body = new String(exchange.getRequestBody().readNBytes(LONGEST_REQUEST), StandardCharsets.UTF_8);
            Optional<String> authCode = Json.text(body, "authCode");
            if (authCode.isEmpty()) {
                answer(exchange, 400, "{\"error\":\"the auth code is missing\"}");
                return;
            }
            try {
                String name = wallet.customerName(wallet.accessToken(authCode.get()));
                // A real shop would begin a session here, and answer its id. The wallet's tokens stay on the server.
                answer(exchange, 200, "{\"name\":" + Json.quoted(name) + "}");
            } catch (Wallet.RefusedException e) {
                System.err.println("The wallet refused: " + e.getMessage());
                answer(exchange, 401, "{\"error\":\"please sign in again\"}");
            } catch (IOException | InterruptedException e) {
                System.err.println("The wallet cannot be reached: " + e);
                answer(exchange, 502, "{\"error\":\"please try again\"}");
            }
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        byte[] bytes = json.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    /** The wallet's server, as its documents describe it. */
    private static final class Wallet {

        private final String baseUrl;
        private final String clientId;
        private final String clientSecret;
        private final HttpClient client = HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

        Wallet(String baseUrl, String clientId, String clientSecret) {
            this.baseUrl = baseUrl;
            this.clientId = clientId;
            this.clientSecret = clientSecret;
        }

        /** The wallet understood, and said no. */
        static final class RefusedException extends Exception {

            private static final long serialVersionUID = 1L;

            RefusedException(String answer) {
                super(answer);
            }
        }

        /** Exchanges an auth code, which is good for one exchange only. */
        String accessToken(String authCode) throws IOException, InterruptedException, RefusedException {
            return text(post("/oauth/auth/token", "{\"code\":" + Json.quoted(authCode) + "}"), "access_token");
        }

        /** Reads what the customer allowed the shop to see. */
        String customerName(String accessToken) throws IOException, InterruptedException, RefusedException {
            return text(post("/oauth/me", "{\"access_token\":" + Json.quoted(accessToken) + "}"), "customer_name");
        }

        private static String text(String answer, String member) throws RefusedException {
            return Json.text(answer, member).orElseThrow(() -> new RefusedException(answer));
        }

        private String post(String path, String body) throws IOException, InterruptedException, RefusedException {
            String timestamp = String.valueOf(System.currentTimeMillis());
            HttpRequest request = HttpRequest.newBuilder(URI.create(baseUrl + path))
                    .timeout(Duration.ofSeconds(10))
                    .header("Content-Type", "application/json")
                    .header("X-Tiniapp-Client-Id", clientId)
                    .header("X-Tiniapp-Timestamp", timestamp)
                    .header("X-Tiniapp-Signature", signature(timestamp, body))
                    .POST(HttpRequest.BodyPublishers.ofString(body)).build();
            HttpResponse<String> response = client.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new RefusedException(response.body());
            }
            return response.body();
        }

        /** Signs exactly the bytes that are sent: the body is written once, and never again from its parts. */
        private String signature(String timestamp, String body) {
            String payload = timestamp + "." + clientId + "." + body;
            String encoded = Base64.getUrlEncoder().withoutPadding()
                    .encodeToString(payload.getBytes(StandardCharsets.UTF_8));
            try {
                Mac mac = Mac.getInstance("HmacSHA256");
                mac.init(new SecretKeySpec(clientSecret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
                return HexFormat.of().formatHex(mac.doFinal(encoded.getBytes(StandardCharsets.US_ASCII)));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** The little JSON that this program needs; use a library where you may. */
    private static final class Json {

        static Optional<String> text(String json, String member) {
            Matcher found = Pattern.compile("\"" + member + "\"\\s*:\\s*\"((?:[^\"\\\\]|\\\\.)*)\"").matcher(json);
            return found.find() ? Optional.of(plain(found.group(1))) : Optional.empty();
        }

        private static String plain(String escaped) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < escaped.length(); i++) {
                char c = escaped.charAt(i);
                if (c != '\\') {
                    text.append(c);
                    continue;
                }
                i++;
                switch (escaped.charAt(i)) {
                    case 'n' -> text.append('\n');
                    case 't' -> text.append('\t');
                    case 'r' -> text.append('\r');
                    case 'b' -> text.append('\b');
                    case 'f' -> text.append('\f');
                    case 'u' -> {
                        text.append((char) Integer.parseInt(escaped.substring(i + 1, i + 5), 16));
                        i += 4;
                    }
                    default -> text.append(escaped.charAt(i));
                }
            }
            return text.toString();
        }

        static String quoted(String text) {
            StringBuilder json = new StringBuilder("\"");
            for (char c : text.toCharArray()) {
                if (c == '"' || c == '\\') {
                    json.append('\\').append(c);
                } else if (c < ' ') {
                    json.append(String.format("\\u%04x", (int) c));
                } else {
                    json.append(c);
                }
            }
            return json.append('"').toString();
        }
    }
}

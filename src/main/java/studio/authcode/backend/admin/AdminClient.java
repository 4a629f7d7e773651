package studio.authcode.backend.admin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Asks a running wallet server for what its interface for tests offers.
public final class AdminClient {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final String url;
    private final String token;

    /// Names the server.
    ///
    /// @param url the address of the interface, or of the server
    /// @param token what the interface asks for
    public AdminClient(String url, String token) {
        String bare = url.replaceAll("/+$", "");
        this.url = bare.endsWith(AdminSite.PATH) ? bare : bare + AdminSite.PATH;
        this.token = token;
    }

    /// Reads.
    ///
    /// @param action such as `/exchanges`
    /// @throws UserError in the server’s own words where it refuses, or where there is no server
    public JsonNode get(String action) {
        return send(request(action).GET());
    }

    /// Asks for something to be done.
    ///
    /// @param action such as `/codes`
    /// @throws UserError in the server’s own words where it refuses, or where there is no server
    public JsonNode post(String action, JsonNode body) {
        return send(request(action).header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(Json.write(body))));
    }

    private HttpRequest.Builder request(String action) {
        try {
            return HttpRequest.newBuilder(URI.create(url + action)).timeout(PATIENCE)
                    .header("Authorization", "Bearer " + token);
        } catch (IllegalArgumentException e) {
            throw new UserError(Text.of("backend.client.address", url, String.valueOf(e.getMessage())));
        }
    }

    private JsonNode send(HttpRequest.Builder request) {
        try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1)
                .connectTimeout(PATIENCE).build()) {
            HttpResponse<byte[]> response =
                    client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            JsonNode answer = read(response);
            if (response.statusCode() == 200) {
                return answer;
            }
            JsonNode error = answer.path("error");
            throw new UserError(
                    Text.of("backend.client.said", error.path("message").asString("HTTP " + response.statusCode())),
                    Optional.of(error.path("hint").asString("")).filter(hint -> !hint.isEmpty())
                            .map(hint -> Text.of("backend.client.said", hint)).orElse(null));
        } catch (IOException _) {
            throw new UserError(Text.of("backend.client.gone", url), Text.of("backend.client.gone.hint"));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UserError(Text.of("backend.client.gone", url), Text.of("backend.client.gone.hint"));
        }
    }

    private JsonNode read(HttpResponse<byte[]> response) {
        try {
            return Json.read(new String(response.body(), StandardCharsets.UTF_8));
        } catch (JacksonException _) {
            throw new UserError(Text.of("backend.client.stranger", url), Text.of("backend.client.gone.hint"));
        }
    }
}

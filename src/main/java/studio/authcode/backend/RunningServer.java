package studio.authcode.backend;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Where a wallet server is found, and what its interface for tests asks for.
///
/// @param url the address of the interface for tests
/// @param token its token
/// @param pid the process that it runs in
public record RunningServer(String url, String token, long pid) {

    private static final int MOST = 65_536;

    /// Returns the server that a file tells of; empty where it tells of none that still runs.
    public static Optional<RunningServer> in(Path file) {
        try {
            if (!Files.isRegularFile(file) || Files.size(file) > MOST) {
                return Optional.empty();
            }
            JsonNode json = Json.read(Files.readString(file));
            return Optional.of(new RunningServer(json.path("url").asString(""), json.path("token").asString(""),
                    json.path("pid").asLong(0))).filter(server -> !server.url.isEmpty() && server.runs());
        } catch (IOException | JacksonException _) {
            return Optional.empty();
        }
    }

    /// Tells of this server in a file that nobody but its owner can read.
    ///
    /// @throws IOException if the file cannot be written
    void tellIn(Path file) throws IOException {
        new AtomicFile(file).writePrivate(
                Json.pretty(Json.object().put("url", url).put("token", token).put("pid", pid)) + "\n");
    }

    boolean runs() {
        return ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false);
    }
}

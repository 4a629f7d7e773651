package studio.authcode.backend.http;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/// What the server does about a request.
public sealed interface WireReply {

    /// Answers with JSON.
    static Answer json(int status, String json) {
        return new Answer(status, Map.of("Content-Type", "application/json; charset=UTF-8"),
                json.getBytes(StandardCharsets.UTF_8));
    }

    /// An answer.
    ///
    /// @param status the HTTP status
    /// @param headers the headers beside those that the server adds
    /// @param body the bytes, which signatures cover
    record Answer(int status, Map<String, String> headers, byte[] body) implements WireReply {

        /// Returns the body as UTF-8 text.
        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /// The connection is cut, and nothing is answered.
    record Drop() implements WireReply {
    }
}

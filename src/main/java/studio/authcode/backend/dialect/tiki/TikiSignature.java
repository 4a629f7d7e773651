package studio.authcode.backend.dialect.tiki;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import studio.authcode.backend.forensics.Digests;

/// The signature of one request.
///
/// Source: Tiki docs, platform-api/calculate-signature.md; its pseudocode signs the payload, its samples and both test
/// vectors the payload's base64url text.
///
/// @param timestamp milliseconds, as the header says them
/// @param client the client id
/// @param content the body; for GET the path and query without the base URL
record TikiSignature(String timestamp, String client, String content) {

    static final String ALGORITHM = "HmacSHA256";

    String payload() {
        return timestamp + "." + client + "." + content;
    }

    /// Returns what is signed.
    String signed() {
        return base64Url(payload());
    }

    /// Returns the signature, 64 lower-case hexadecimal digits.
    String with(String secret) {
        return Digests.hex(Digests.hmac(ALGORITHM, secret, signed()));
    }

    static String base64Url(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}

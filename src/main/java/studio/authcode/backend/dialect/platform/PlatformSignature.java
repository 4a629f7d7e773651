package studio.authcode.backend.dialect.platform;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.PrivateKey;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.forensics.RsaSignature;

/// What requests and answers sign, and the header that carries it.
///
/// Source: superqi.qi-mobile.tech, development/backend; the same in the public clients of four wallets. The beginning
/// of the path is signed with the rest.
///
/// @param time the header Request-Time, or Response-Time
record PlatformSignature(String path, String client, String time, String body) {

    static final String HEADER = "Signature";

    /// Returns what is signed.
    String signed() {
        return "POST " + path + "\n" + client + "." + time + "." + body;
    }

    /// Returns the header for a signature made with a key.
    String header(PrivateKey key) {
        byte[] signature = RsaSignature.sign("SHA256withRSA", key, signed().getBytes(StandardCharsets.UTF_8));
        return "algorithm=RSA256, keyVersion=1, signature=" + Base64.getEncoder().encodeToString(signature);
    }

    /// What a signature header says.
    ///
    /// @param algorithm in upper case; the default where the header names none
    /// @param signature as it was written, where it was not URL-encoded
    record Said(String algorithm, String signature) {

        /// Reads a header; empty where it has no signature.
        static Optional<Said> of(String header) {
            Map<String, String> parts = new LinkedHashMap<>();
            for (String part : header.split(",", 16)) {
                int equals = part.indexOf('=');
                if (equals > 0) {
                    parts.putIfAbsent(part.substring(0, equals).strip(), part.substring(equals + 1).strip());
                }
            }
            return Optional.ofNullable(parts.get("signature")).filter(text -> !text.isEmpty()).map(text -> new Said(
                    parts.getOrDefault("algorithm", "RSA256").toUpperCase(Locale.ROOT), plain(text)));
        }

        private static String plain(String signature) {
            if (!signature.contains("%")) {
                return signature;
            }
            try {
                return URLDecoder.decode(signature.replace("+", "%2B"), StandardCharsets.UTF_8);
            } catch (IllegalArgumentException _) {
                return signature;
            }
        }
    }
}

package studio.authcode.backend.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// What the interface for tests wants to see before it does anything; new for each run.
///
/// @param text the token
public record AdminToken(String text) {

    private static final String SCHEME = "Bearer ";
    private static final int BYTES = 32;

    /// Mints one.
    public static AdminToken mint(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AdminToken("test_admin_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Returns whether an `Authorization` header carries this token, in a time that does not tell how much of it.
    boolean isIn(String header) {
        if (!header.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return false;
        }
        byte[] sent = header.substring(SCHEME.length()).strip().getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(text.getBytes(StandardCharsets.UTF_8), sent);
    }
}

package studio.authcode.backend.admin;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.random.RandomGenerator;

/// What the interface for tests wants to see before it does anything; new for each run.
///
/// @param text the token
public record AdminToken(String text) {

    private static final int BYTES = 32;

    /// Mints one.
    public static AdminToken mint(RandomGenerator random) {
        byte[] bytes = new byte[BYTES];
        random.nextBytes(bytes);
        return new AdminToken("test_admin_" + Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /// Returns whether an `Authorization` header carries this token, in a time that does not tell how much of it.
    boolean isIn(String header) {
        byte[] expected = ("Bearer " + text).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(expected, header.getBytes(StandardCharsets.UTF_8));
    }
}

package studio.authcode.backend.forensics;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/// Hashes and HMACs in lower-case hexadecimal digits.
public final class Digests {

    private Digests() {
    }

    /// Returns the HMAC of a text in UTF-8.
    ///
    /// @param algorithm the JDK's name, such as `HmacSHA256`
    /// @param key any text; an empty one is as good as no key
    public static byte[] hmac(String algorithm, String key, String text) {
        try {
            Mac mac = Mac.getInstance(algorithm);
            byte[] bytes = key.getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(bytes.length == 0 ? new byte[1] : bytes, algorithm));
            return mac.doFinal(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    /// Returns the hash of a text in UTF-8.
    ///
    /// @param algorithm the JDK's name, such as `SHA-256`
    public static byte[] hash(String algorithm, String text) {
        try {
            return MessageDigest.getInstance(algorithm).digest(text.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has " + algorithm, e);
        }
    }

    /// Returns bytes as lower-case hexadecimal digits.
    public static String hex(byte[] bytes) {
        return HexFormat.of().formatHex(bytes);
    }
}

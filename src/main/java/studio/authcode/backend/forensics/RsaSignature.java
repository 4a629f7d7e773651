package studio.authcode.backend.forensics;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Cipher;

/// RSA signatures of the kind PKCS#1 v1.5, which their public key opens: what was hashed into one can be told.
public final class RsaSignature {

    /// What stands before the hash in such a signature, by the hash's name.
    private static final Map<String, String> PREFIXES = Map.of(
            "MD5", "3020300c06082a864886f70d020505000410",
            "SHA-1", "3021300906052b0e03021a05000414",
            "SHA-256", "3031300d060960864801650304020105000420",
            "SHA-384", "3041300d060960864801650304020205000430",
            "SHA-512", "3051300d060960864801650304020305000440");

    private RsaSignature() {
    }

    /// What a signature holds.
    ///
    /// @param hash the hash's name, such as `SHA-256`
    /// @param digest the hash of what was signed
    public record Opened(String hash, byte[] digest) {

        /// Returns whether these bytes were signed.
        public boolean covers(byte[] bytes) {
            try {
                return Arrays.equals(digest, MessageDigest.getInstance(hash).digest(bytes));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException("every JDK has " + hash, e);
            }
        }
    }

    /// Signs bytes.
    ///
    /// @param algorithm the JDK's name, such as `SHA256withRSA`
    public static byte[] sign(String algorithm, PrivateKey key, byte[] bytes) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initSign(key);
            signature.update(bytes);
            return signature.sign();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(algorithm, e);
        }
    }

    /// Returns whether a signature is the one of these bytes.
    public static boolean verify(String algorithm, PublicKey key, byte[] bytes, byte[] came) {
        try {
            Signature signature = Signature.getInstance(algorithm);
            signature.initVerify(key);
            signature.update(bytes);
            return signature.verify(came);
        } catch (GeneralSecurityException _) {
            return false;
        }
    }

    /// Opens a signature with a public key; empty where it was not made with the private half of that key.
    public static Optional<Opened> open(Key key, byte[] came) {
        try {
            Cipher cipher = Cipher.getInstance("RSA/ECB/PKCS1Padding");
            cipher.init(Cipher.DECRYPT_MODE, key);
            String inside = HexFormat.of().formatHex(cipher.doFinal(came));
            return PREFIXES.entrySet().stream().filter(each -> inside.startsWith(each.getValue()))
                    .map(each -> new Opened(each.getKey(),
                            HexFormat.of().parseHex(inside.substring(each.getValue().length()))))
                    .findFirst();
        } catch (GeneralSecurityException _) {
            return Optional.empty();
        }
    }
}

package studio.authcode.backend.credentials;

import java.security.GeneralSecurityException;
import java.security.Key;
import java.security.KeyFactory;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.interfaces.RSAPrivateCrtKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.RSAPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Base64;

/// RSA keys as text: PEM, or the bare Base64 that consoles show.
public final class Pem {

    private static final int LINE = 64;

    private Pem() {
    }

    /// Returns a key in PEM: `PUBLIC KEY` (X.509) or `PRIVATE KEY` (PKCS#8).
    public static String write(Key key) {
        String label = key instanceof PrivateKey ? "PRIVATE KEY" : "PUBLIC KEY";
        String base64 = Base64.getMimeEncoder(LINE, new byte[] {'\n'}).encodeToString(key.getEncoded());
        return "-----BEGIN " + label + "-----\n" + base64 + "\n-----END " + label + "-----\n";
    }

    /// Reads a public key.
    ///
    /// @throws GeneralSecurityException if the text is none
    public static PublicKey publicKey(String text) throws GeneralSecurityException {
        return rsa().generatePublic(new X509EncodedKeySpec(bytes(text)));
    }

    /// Reads a private key.
    ///
    /// @throws GeneralSecurityException if the text is none
    public static PrivateKey privateKey(String text) throws GeneralSecurityException {
        return rsa().generatePrivate(new PKCS8EncodedKeySpec(bytes(text)));
    }

    /// Returns the public half of a private key.
    ///
    /// @throws GeneralSecurityException if the key does not carry it
    public static PublicKey publicHalf(PrivateKey key) throws GeneralSecurityException {
        if (key instanceof RSAPrivateCrtKey rsa) {
            return rsa().generatePublic(new RSAPublicKeySpec(rsa.getModulus(), rsa.getPublicExponent()));
        }
        throw new java.security.InvalidKeyException("no public half");
    }

    private static byte[] bytes(String text) throws GeneralSecurityException {
        String base64 = text.replaceAll("-----(BEGIN|END)[A-Z ]*-----", "").replaceAll("\\s", "");
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException e) {
            throw new java.security.InvalidKeyException(e);
        }
    }

    private static KeyFactory rsa() {
        try {
            return KeyFactory.getInstance("RSA");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}

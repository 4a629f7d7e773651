package studio.authcode.backend.forensics;

import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;

/// A signature's bytes, in whichever way they were written.
///
/// @param encoding how: `base64`, `base64url`, `hexadecimal digits`, `base64 with its + turned to spaces`
public record SignatureBytes(byte[] bytes, String encoding) {

    /// The encoding that every wallet takes.
    public static final String BASE64 = "base64";

    /// Reads a signature; empty where the text is none in any encoding.
    public static Optional<SignatureBytes> read(String text) {
        try {
            if (text.length() >= 256 && text.matches("(?i)[0-9a-f]+") && text.length() % 2 == 0) {
                return Optional.of(new SignatureBytes(HexFormat.of().parseHex(text), "hexadecimal digits"));
            }
            if (text.contains(" ")) {
                return Optional.of(new SignatureBytes(Base64.getDecoder().decode(text.replace(' ', '+')),
                        "base64 with its + turned to spaces"));
            }
            if (text.matches("[A-Za-z0-9_-]+={0,2}") && (text.contains("-") || text.contains("_")
                    || text.length() % 4 != 0)) {
                return Optional.of(new SignatureBytes(Base64.getUrlDecoder().decode(text), "base64url"));
            }
            return Optional.of(new SignatureBytes(Base64.getDecoder().decode(text), BASE64));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }
}

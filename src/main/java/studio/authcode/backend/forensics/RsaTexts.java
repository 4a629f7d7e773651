package studio.authcode.backend.forensics;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;

/// Guesses about a signature that the caller's own key has opened, so that only its text is in question.
///
/// @param expected what the wallet signs
public record RsaTexts(RsaSignature.Opened opened, String expected) {

    /// Returns the guess that a text was signed instead.
    ///
    /// @param args what the mistake's explanation is about
    public Guess guess(Mistake mistake, String text, String... args) {
        return new Guess(mistake, List.of(args), expected, text,
                () -> !text.equals(expected) && opened.covers(text.getBytes(StandardCharsets.UTF_8)));
    }

    /// Returns the guesses that the text has a character too many.
    public Stream<Guess> strays() {
        return Strays.in(expected).map(stray ->
                guess(Mistake.SIGNATURE_STRAY_CHARACTER, stray.text(), stray.what()));
    }

    /// Returns the guesses that the text's hash was signed, which is hashed once more by that.
    public Stream<Guess> hashedTwice() {
        byte[] hash = Digests.hash("SHA-256", expected);
        return Stream.of(
                new Guess(Mistake.SIGNATURE_ALGORITHM, List.of("RSA over a hash of the hash", "SHA-256 with RSA"),
                        expected, expected, () -> opened.covers(hash)),
                guess(Mistake.SIGNATURE_ALGORITHM, Digests.hex(hash), "RSA over a hash of the hash’s digits",
                        "SHA-256 with RSA"));
    }
}

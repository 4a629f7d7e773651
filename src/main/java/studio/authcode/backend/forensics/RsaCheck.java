package studio.authcode.backend.forensics;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.backend.exchange.Verdict;

/// Checks signatures of the kind SHA-256 with RSA, and says what is wrong with one.
///
/// @param book everybody's keys, one of which may have been taken by mistake
/// @param encodings how a signature may be written
public record RsaCheck(CredentialBook book, Set<String> encodings) {

    private static final String HASH = "SHA-256";

    /// Returns what is wrong with a signature; empty where it is right.
    ///
    /// @param came the signature as it was written
    /// @param expected what the wallet signs
    /// @param guesses what else may have been signed, given what the signature holds
    public Optional<Verdict> verdict(
            String came, AppCredentials caller, String expected, Function<RsaTexts, Stream<Guess>> guesses) {
        Optional<SignatureBytes> read = SignatureBytes.read(came);
        if (read.isEmpty()) {
            return Optional.of(Verdict.of(
                    Mistake.SIGNATURE_FORMAT, came.length() + " characters that are no base64"));
        }
        Optional<RsaSignature.Opened> opened = KeySearch.opened(read.get().bytes(), caller);
        if (opened.isEmpty()) {
            return Optional.of(KeySearch.whose(read.get().bytes(), caller, book, expected));
        }
        if (!opened.get().covers(expected.getBytes(StandardCharsets.UTF_8))) {
            return Optional.of(Forensics.judge(expected, guesses.apply(new RsaTexts(opened.get(), expected))));
        }
        SignedText same = new SignedText(expected, expected);
        if (!opened.get().hash().equals(HASH)) {
            return Optional.of(Verdict.of(Mistake.SIGNATURE_ALGORITHM, opened.get().hash() + " with RSA",
                    HASH + " with RSA").about(same));
        }
        return encodings.contains(read.get().encoding()) ? Optional.empty() : Optional.of(Verdict.of(
                Mistake.SIGNATURE_ENCODING, read.get().encoding(), String.join(", ", encodings)).about(same));
    }
}

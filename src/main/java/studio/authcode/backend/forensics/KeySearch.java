package studio.authcode.backend.forensics;

import java.util.Optional;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.backend.exchange.Verdict;

/// Finds out whose key a signature was made with, where it is not the caller's.
public final class KeySearch {

    private KeySearch() {
    }

    /// Returns the verdict on a signature that the caller's key does not open.
    ///
    /// @param expected what the wallet signs
    public static Verdict whose(byte[] signature, AppCredentials caller, CredentialBook book, String expected) {
        SignedText unknown = new SignedText(expected, "");
        for (AppCredentials each : book.all()) {
            if (each.keys().isEmpty()) {
                continue;
            }
            boolean sameApp = each.merchant().app().equals(caller.merchant().app())
                    && each.merchant().wallet().equals(caller.merchant().wallet());
            if (RsaSignature.open(each.keys().get().wallet().getPublic(), signature).isPresent()) {
                return Verdict.of(Mistake.SIGNATURE_WALLET_KEY).about(unknown);
            }
            if (RsaSignature.open(each.keys().get().merchantPublic(), signature).isPresent()) {
                return (sameApp ? Verdict.of(Mistake.SIGNATURE_OTHER_ENVIRONMENT_KEY, each.merchant().environment(),
                        caller.merchant().environment())
                        : Verdict.of(Mistake.SIGNATURE_OTHER_KEY, each.merchant().app())).about(unknown);
            }
        }
        return Verdict.of(Mistake.SIGNATURE_UNKNOWN).about(unknown);
    }

    /// Returns what a signature holds, where the caller's own key made it.
    public static Optional<RsaSignature.Opened> opened(byte[] signature, AppCredentials caller) {
        return caller.keys().flatMap(keys -> RsaSignature.open(keys.merchantPublic(), signature));
    }
}

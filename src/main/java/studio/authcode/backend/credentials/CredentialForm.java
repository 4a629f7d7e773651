package studio.authcode.backend.credentials;

import java.util.random.RandomGenerator;
import studio.authcode.backend.ledger.Merchant;

/// How a wallet's credentials look.
public interface CredentialForm {

    /// Returns a client id of that wallet's look, visibly a fake; the app's own id where the wallet has no other.
    String clientId(Merchant merchant, RandomGenerator random);

    /// Returns a secret of that wallet's look, visibly a fake; empty where it has none.
    String clientSecret(RandomGenerator random);

    /// Returns whether merchant and wallet sign with RSA keys.
    boolean keys();
}

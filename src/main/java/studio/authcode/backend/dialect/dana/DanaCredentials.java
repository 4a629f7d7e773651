package studio.authcode.backend.dialect.dana;

import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.CredentialForm;
import studio.authcode.backend.dialect.Tokens;
import studio.authcode.backend.ledger.Merchant;

/// A client id, RSA keys, and a secret that the profile query sends along.
public final class DanaCredentials implements CredentialForm {

    private static final int CLIENT_ID = 24;
    private static final int SECRET = 64;

    @Override
    public String clientId(Merchant merchant, RandomGenerator random) {
        return Tokens.mint(random, CLIENT_ID);
    }

    @Override
    public String clientSecret(RandomGenerator random) {
        return Tokens.mint(random, SECRET);
    }

    @Override
    public boolean keys() {
        return true;
    }
}

package studio.authcode.backend.dialect.platform;

import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.CredentialForm;
import studio.authcode.backend.dialect.Tokens;
import studio.authcode.backend.ledger.Merchant;

/// A client id, which is not the app's id, and RSA keys.
public final class PlatformCredentials implements CredentialForm {

    private static final int CLIENT_ID = 24;

    @Override
    public String clientId(Merchant merchant, RandomGenerator random) {
        return Tokens.mint(random, CLIENT_ID);
    }

    @Override
    public String clientSecret(RandomGenerator random) {
        return "";
    }

    @Override
    public boolean keys() {
        return true;
    }
}

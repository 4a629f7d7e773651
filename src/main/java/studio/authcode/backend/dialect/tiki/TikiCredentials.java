package studio.authcode.backend.dialect.tiki;

import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.CredentialForm;
import studio.authcode.backend.dialect.Tokens;
import studio.authcode.backend.ledger.Merchant;

/// A key of 32 and a secret of 64 letters and digits, a pair for each environment.
///
/// Source: Tiki docs, platform-api/sandbox.md and production.md.
public final class TikiCredentials implements CredentialForm {

    private static final int KEY = 32;
    private static final int SECRET = 64;

    @Override
    public String clientId(Merchant merchant, RandomGenerator random) {
        return Tokens.mint(random, KEY);
    }

    @Override
    public String clientSecret(RandomGenerator random) {
        return Tokens.mint(random, SECRET);
    }

    @Override
    public boolean keys() {
        return false;
    }
}

package studio.authcode.backend.dialect.alipay;

import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.CredentialForm;
import studio.authcode.backend.ledger.Merchant;

/// The app's own id on the wire, and RSA keys.
public final class AlipayCredentials implements CredentialForm {

    @Override
    public String clientId(Merchant merchant, RandomGenerator random) {
        return merchant.app();
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

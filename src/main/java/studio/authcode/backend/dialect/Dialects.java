package studio.authcode.backend.dialect;

import java.util.List;
import java.util.Map;
import studio.authcode.backend.credentials.CredentialForm;
import studio.authcode.backend.dialect.alipay.AlipayCredentials;
import studio.authcode.backend.dialect.alipay.AlipayDialect;
import studio.authcode.backend.dialect.dana.DanaCredentials;
import studio.authcode.backend.dialect.dana.DanaDialect;
import studio.authcode.backend.dialect.platform.PlatformCredentials;
import studio.authcode.backend.dialect.platform.PlatformDialect;
import studio.authcode.backend.dialect.tiki.TikiCredentials;
import studio.authcode.backend.dialect.tiki.TikiDialect;

/// Every dialect that the server speaks.
public final class Dialects {

    private Dialects() {
    }

    /// Returns the dialects; a request belongs to the first that has a route for it.
    public static List<Dialect> all(Services services) {
        return List.of(new TikiDialect(services), new AlipayDialect(services), new DanaDialect(services),
                new PlatformDialect(services));
    }

    /// Returns how each wallet's credentials look, by the wallet's id.
    public static Map<String, CredentialForm> forms() {
        return Map.of(TikiDialect.WALLET, new TikiCredentials(), AlipayDialect.WALLET, new AlipayCredentials(),
                PlatformDialect.GENERIC, new PlatformCredentials(), PlatformDialect.QI, new PlatformCredentials(),
                DanaDialect.WALLET, new DanaCredentials());
    }
}

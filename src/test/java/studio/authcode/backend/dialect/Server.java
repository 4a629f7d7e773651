package studio.authcode.backend.dialect;

import java.util.List;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.http.WireReply;

/// A wallet's server as a merchant who makes no mistake uses it.
public interface Server {

    String wallet();

    /// Returns the scopes that the profile needs.
    List<String> scopes();

    /// Returns scopes that are not enough for the profile; null where every token may ask for some.
    List<String> tooFewScopes();

    Draft token(DialectTester world, AppCredentials app, String code, Rolls rolls);

    Draft refresh(DialectTester world, AppCredentials app, String token, Rolls rolls);

    Draft profile(DialectTester world, AppCredentials app, String token, Rolls rolls);

    /// Returns the access token in an answer.
    String access(Handled handled);

    /// Returns the refresh token in an answer.
    String refresh(Handled handled);

    /// Returns whether a refusal is put as the wallet puts it.
    boolean refuses(WireReply.Answer answer);

    /// Exchanges a new code.
    default Handled tokens(DialectTester world, AppCredentials app, List<String> granted, Rolls rolls) {
        return world.send(token(world, app, world.issue(app, granted), rolls));
    }
}

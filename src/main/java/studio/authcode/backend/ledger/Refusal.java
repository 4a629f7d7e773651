package studio.authcode.backend.ledger;

/// Why an auth code or a token is not accepted.
public enum Refusal {
    /// Nobody ever handed it out.
    UNKNOWN,
    /// It is a token where a code belongs, a code where a token belongs, or the other kind of token.
    OTHER_KIND,
    /// Another wallet handed it out.
    OTHER_WALLET,
    /// It was handed out in the other environment.
    OTHER_ENVIRONMENT,
    /// It belongs to another app.
    OTHER_APP,
    /// It was revoked, or what it came from.
    REVOKED,
    /// It was exchanged before.
    USED,
    /// Its time is over.
    EXPIRED
}

package studio.authcode.wallet;

/// One of a wallet's own error codes.
///
/// @param code the code, as text
/// @param reach whether it fails a single scope or the whole call
/// @param fault whether a developer can have the wallet answer it on demand
/// @param message the wallet's own name or text for it, as payloads carry it
/// @param meaning what it means
/// @param advice what the developer does about it
/// @param ground where the code comes from
public record WalletError(
        String code, Reach reach, boolean fault, String message, Words meaning, Words advice, Ground ground) {

    /// What an error code fails.
    public enum Reach { SCOPE, CALL }
}

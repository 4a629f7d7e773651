package studio.authcode.backend.ledger;

/// On whose behalf a merchant's server asks.
///
/// @param wallet the wallet's id
/// @param app the registered app's id
/// @param environment `production` or `sandbox`
public record Merchant(String wallet, String app, String environment) {
}

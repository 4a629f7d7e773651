package studio.authcode.desktop.server;

/// One address of a wallet.
///
/// @param id the wallet
/// @param wallet the wallet's name
/// @param name the address's name in the public interface, such as `baseUrl`
/// @param url what a merchant's server is to be set to
/// @param experimental whether little is known of how that wallet's server answers
record ServerAddress(String id, String wallet, String name, String url, boolean experimental) {
}

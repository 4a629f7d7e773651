package studio.authcode.wallet;

/// A scope that the wallet's document does not list, since only apps with a certain product may ask for it.
///
/// @param name the name that a call passes
/// @param ground where it comes from
public record ProductScope(String name, Ground ground) {
}

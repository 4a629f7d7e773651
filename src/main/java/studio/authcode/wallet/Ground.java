package studio.authcode.wallet;

/// Why a rule is as it is.
///
/// @param basis how well it is founded
/// @param source where that can be read or, for an assumption, its reason
public record Ground(Basis basis, String source) {
}

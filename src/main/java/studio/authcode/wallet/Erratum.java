package studio.authcode.wallet;

/// A place where a wallet's document is wrong or contradicts itself.
///
/// @param about the field, scope or code that it concerns
/// @param text what the document says, and what holds here
/// @param source where the document says so
public record Erratum(String about, Words text, String source) {
}

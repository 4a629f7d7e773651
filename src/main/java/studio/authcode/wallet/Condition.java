package studio.authcode.wallet;

/// Where a wallet lets `my.getAuthCode` be called, and where it does not.
///
/// @param name what it is about, such as `first-screen`, `plugin` or `web-view`
/// @param text what holds there
/// @param ground where that comes from
public record Condition(String name, Words text, Ground ground) {
}

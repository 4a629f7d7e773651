package studio.authcode.wallet;

/// One step of the way from the call to the token, as the wallet's own document tells it.
///
/// @param step the flow's step that it belongs to (`identity` … `callback`), or `backend` for what comes after
/// @param text what the document says happens
public record WalkthroughStep(String step, Words text) {
}

package studio.authcode.desktop.common;

import studio.authcode.journal.CallRequest;

/// How the person has set up calls.
///
/// @param call everything but the scopes and where it stands, which are the page's own business
/// @param patience how many seconds a question waits before it times out, or 0 if the user does answer
public record CallSetup(CallRequest call, int patience) {
}

package studio.authcode.plan;

import java.util.Optional;
import studio.authcode.runtime.Aid;

/// One possible outcome of the calls that one handler can reach.
///
/// @param id the same from run to run, such as `pages/home/index#onLogin/deny`
/// @param page the page on which it is run; empty for the app's own lifecycle
/// @param component the component whose handler it is
/// @param handler the handler, or the lifecycle method that is run by itself
/// @param fired whether the handler is fired as a tap, and not by the platform
/// @param outcome what the wallet and the user do
/// @param aid what is made up on the way to the call
public record Case(String id, String page, Optional<String> component, String handler, boolean fired,
        Outcome outcome, Aid aid) {

    /// Takes everything but an aid.
    public Case(String id, String page, Optional<String> component, String handler, boolean fired, Outcome outcome) {
        this(id, page, component, handler, fired, outcome, Aid.none());
    }
}

package studio.authcode.wallet;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// A contract's rules once every switch is set: what the consent engine goes by.
///
/// @param argument what `scopes` may be
/// @param silent what is granted without asking
/// @param prompts how the user is asked
/// @param success what `success` gets when everything was granted
/// @param partial what happens when some scopes were granted and some were not
/// @param none what `fail` gets when no scope was granted
/// @param signInRefused the failure of a call that asked for no scopes
/// @param notAllowed the failure of a scope that the app may not ask for
/// @param refused the failure of a scope that the user refused
/// @param unknown the failure of a scope that the wallet does not have
/// @param close what a prompt closed without an answer does
/// @param timeout what a prompt that is never answered does
/// @param unregistered what an id that the console does not know does
/// @param badArgument what a wrong `scopes` does
/// @param error what `fail` gets when the whole call fails with an error number
/// @param authCode how auth codes look and how long they live
/// @param sheet what fires on the page around the sheet
public record Rules(
        Argument argument,
        Silent silent,
        Prompts prompts,
        Shape success,
        Partial partial,
        Shape none,
        CallFailure signInRefused,
        ScopeFailure notAllowed,
        ScopeFailure refused,
        ScopeFailure unknown,
        Close close,
        CallFailure timeout,
        Unregistered unregistered,
        CallFailure badArgument,
        Shape error,
        AuthCode authCode,
        Sheet sheet) {

    /// What the `scopes` member may be.
    ///
    /// @param types `string`, `array` or both
    /// @param required whether it must be given, and name at least one scope
    /// @param preset the scopes that hold when none are given
    public record Argument(Set<String> types, boolean required, List<String> preset, Ground ground) {
    }

    /// What is granted without asking.
    ///
    /// @param scopes these scopes always
    /// @param permission everything, to an app that has this permission
    public record Silent(Set<String> scopes, Optional<String> permission, Ground ground) {
    }

    /// How the user is asked.
    ///
    /// @param each a prompt for each scope, instead of one for all
    /// @param withoutScopes whether a call without scopes asks for a basic sign-in
    public record Prompts(boolean each, boolean withoutScopes, Ground ground) {
    }

    /// A payload's shape.
    public record Shape(PayloadTemplate payload, Ground ground) {
    }

    /// What happens when some scopes were granted and some were not.
    ///
    /// @param succeeds whether `success` is called, with an auth code
    public record Partial(boolean succeeds, PayloadTemplate payload, Ground ground) {
    }

    /// How a single scope fails.
    ///
    /// @param code the wallet's code for it
    /// @param endsCall whether the whole call ends with that code before anything is asked
    /// @param toast what the wallet shows first
    public record ScopeFailure(String code, boolean endsCall, Optional<String> toast, Ground ground) {
    }

    /// How a whole call fails.
    ///
    /// @param message the text that goes with the code; empty where the error table's text is meant
    /// @param payload a shape of its own; empty where the common one for errors is meant
    public record CallFailure(
            String code, Optional<String> message, Optional<PayloadTemplate> payload, Ground ground) {
    }

    /// What closing a prompt does: it fails the call, or refuses all that was not yet answered.
    public record Close(Optional<CallFailure> failure, Ground ground) {
    }

    /// What an unregistered id does: it fails the call, or calls `success` with a payload that carries no auth code.
    public record Unregistered(Optional<CallFailure> failure, Optional<PayloadTemplate> success, Ground ground) {
    }

    /// How auth codes look and how long they live.
    public record AuthCode(AuthCodeForm form, Duration life, Ground ground) {
    }

    /// What fires on the page around the sheet.
    ///
    /// @param before `onHide` before it opens
    /// @param after `onShow` after it closes
    public record Sheet(boolean before, boolean after, Ground ground) {
    }
}

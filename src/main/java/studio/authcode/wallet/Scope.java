package studio.authcode.wallet;

import java.util.List;

/// One thing a mini-app may ask a wallet's user for.
///
/// @param name the name that a call passes; case counts
/// @param kind whether it reveals data or permits an action
/// @param title what it is for the user, in a few words
/// @param description what the wallet's document says of it
/// @param fields the persona's fields that it reveals
/// @param legacy whether the document advises against it
/// @param ground where the scope comes from
public record Scope(
        String name, Kind kind, Words title, Words description, List<String> fields, boolean legacy, Ground ground) {

    /// What a scope does once it is granted.
    public enum Kind {
        /// It reveals fields of the user's profile.
        DATA,
        /// It permits the merchant to do something.
        ACTION
    }
}

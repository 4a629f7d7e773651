package studio.authcode.source;

import studio.authcode.base.Place;

/// A string in the code under a name that says it is an app's id: `appId`, `appIdentifier`, `miniAppId`, `app_id` and
/// the like, in any case, as a property, a variable or a member of an argument as in `setup({appId: '…'})`.
///
/// The id of another app that is to be opened is none: what is given to `navigateToMiniProgram` and its kind is left
/// out.
///
/// @param key the name
/// @param text the string
/// @param place of the string, its quotes included
public record IdLiteral(String key, String text, Place place) {
}

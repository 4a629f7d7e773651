package studio.authcode.source;

import studio.authcode.base.Place;
import studio.authcode.source.code.IdNames;

/// A string in the code that may be an app's id, as a property, a variable or a member of an argument as in
/// `setup({appId: '…'})`: under a name that says so (`appId`, `appIdentifier`, `miniAppId`, `app_id` and the like, in
/// any case), or with the look of an id under any other name.
///
/// The id of another app that is to be opened is none: what is given to `navigateToMiniProgram` and its kind, in a
/// variable too, is left out.
///
/// @param key the name
/// @param text the string
/// @param place of the string, its quotes included
public record IdLiteral(String key, String text, Place place) {

    /// Tells whether its name says that it is an app's id.
    public boolean isNamedSo() {
        return IdNames.tell(key);
    }
}

package studio.authcode.wallet;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a wallet's mini-apps look on disk.
///
/// @param appId where the project keeps the app id; empty where it keeps none
/// @param alternatives other places where the id also counts, in order
/// @param permissions a JSON pointer in the same file as the id to permissions that only the vendor's IDE grants
/// @param manifestKeys top-level keys of `package.json` that tell a project of this wallet
/// @param templates template suffixes without the dot, such as `txml`; the first is the wallet's own
/// @param configFiles files beside the manifest that may say `miniprogramRoot`; finding one that `tells` the wallet
/// @param tellingFiles files whose presence alone tells a project of this wallet
/// @param rank the order in which wallets are tried when a project is recognised; lower first, negative never
/// @param idPattern the documented rule for app ids
/// @param query whether `onLoad` gets its query as a string or an object
/// @param request whether `my.request` answers with the bare body or a response object
/// @param plainAppId whether `my.getAppIdSync` returns the bare id
/// @param promises whether the platform's functions return a promise too, with or without callbacks
public record ProjectRules(
        Optional<IdPlace> appId,
        List<IdPlace> alternatives,
        Optional<String> permissions,
        List<String> manifestKeys,
        List<String> templates,
        List<String> configFiles,
        List<String> tellingFiles,
        int rank,
        Optional<IdRule> idPattern,
        QueryKind query,
        RequestKind request,
        boolean plainAppId,
        boolean promises) {

    /// Where an app id stands.
    ///
    /// @param file the file, relative to the project
    /// @param pointer a JSON pointer
    public record IdPlace(String file, String pointer) {
    }

    /// The documented rule for app ids; real, registered ids may break it.
    ///
    /// @param pattern what a whole id must match
    /// @param maxLength in UTF-16 units
    /// @param example an id that obeys
    public record IdRule(Pattern pattern, int maxLength, String example) {

        /// Patterns may recurse for each character: what is longer than any id is not matched at all.
        private static final int LONGEST = 512;

        /// Tells whether a text is of the documented shape, whatever its length up to 512 characters.
        public boolean matches(String text) {
            return text.length() <= LONGEST && pattern.matcher(text).matches();
        }
    }

    /// What a page's `onLoad` receives.
    public enum QueryKind { STRING, OBJECT }

    /// What `my.request` hands to `success`.
    public enum RequestKind { BODY, RESPONSE }
}

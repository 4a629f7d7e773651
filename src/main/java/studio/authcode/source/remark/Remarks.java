package studio.authcode.source.remark;

import java.util.List;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.syntax.SyntaxTree;

/// What is worth a remark in one file.
///
/// @param file relative to the project
/// @param addresses string literals that speak of tokens, an address among them perhaps
/// @param secrets literals under a name such as `clientSecret`
/// @param keys literals that hold a private key
/// @param leaks places where an auth code or a wallet's token is put where it does not belong
/// @param foreign calls of another platform's functions, where nothing asks first whether they are there
public record Remarks(String file, List<Located<String>> addresses, List<Located<String>> secrets,
        List<Place> keys, List<Leak> leaks, List<Located<String>> foreign) {

    /// The objects of other platforms that stand where the wallet has `my`.
    public static final Set<String> OTHER_PLATFORMS = Set.of("wx", "tt", "swan", "qq", "ks");

    /// Where an auth code or token goes that should go nowhere but to the merchant's server.
    public enum Store { STORAGE, GLOBAL, ADDRESS }

    /// Something is put where it does not belong.
    ///
    /// @param what the name of what is put there, such as `authCode`
    public record Leak(Store store, String what, Place place) {
    }

    /// Tells whether calls of other platforms' functions would be remarked on in a text: not where it chooses between
    /// platforms.
    public static boolean mayCallOthers(String text) {
        return !Foreign.chooses(text);
    }

    /// Reads a file.
    public static Remarks of(SyntaxTree tree) {
        Kin kin = new Kin(tree);
        return new Remarks(tree.file(), ServerLiterals.addresses(kin), ServerLiterals.secrets(kin),
                ServerLiterals.keys(kin), Leaks.of(kin), Foreign.of(kin));
    }
}

package studio.authcode.backend.forensics;

import java.util.List;
import java.util.function.BooleanSupplier;
import studio.authcode.backend.exchange.Mistake;

/// Something that a caller may have done instead of what the wallet asks for.
///
/// @param mistake what that would be
/// @param args what the mistake's explanation is about
/// @param expected what the wallet signs, in the form in which the two are best compared
/// @param text what would have been signed
/// @param fits whether the signature that came is the one for it
public record Guess(
        Mistake mistake, List<String> args, String expected, String text, BooleanSupplier fits) {
}

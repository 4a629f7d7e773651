package studio.authcode.wallet;

import java.util.regex.Pattern;

/// An address of the wallet's own server that exchanges auth codes for tokens, and so is for merchants' servers only.
///
/// @param pattern what an address of it contains
/// @param ground where that comes from
public record TokenEndpoint(Pattern pattern, Ground ground) {
}

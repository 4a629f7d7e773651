package studio.authcode.consent;

import java.util.List;

/// One question to the user.
///
/// @param number which one of this call it is, from 1
/// @param of how many there are in all if none is closed
/// @param scopes what it asks for; empty for a basic sign-in
public record Prompt(int number, int of, List<String> scopes) {
}

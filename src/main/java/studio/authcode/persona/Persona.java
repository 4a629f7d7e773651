package studio.authcode.persona;

import java.util.Map;

/// A simulated user.
///
/// @param id what `--persona` takes
/// @param name what the window shows
/// @param fields the profile fields that are filled in; a field that is absent is one that this user never gave
public record Persona(String id, String name, Map<String, String> fields) {
}

package studio.authcode.project;

import studio.authcode.base.Place;

/// Where an app id stands.
///
/// @param file relative to the project
/// @param pointer the JSON pointer of the value
/// @param place the value's place
public record IdSource(String file, String pointer, Place place) {
}

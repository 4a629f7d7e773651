package studio.authcode.source.code;

import studio.authcode.base.Place;

/// A string literal and the name that it is given.
///
/// @param place of the string, its quotes included
public record NamedText(String name, String text, Place place) {
}

package studio.authcode.project;

import studio.authcode.base.Place;

/// One change to a file: the text in a range is replaced, and every other byte stays as it is.
///
/// @param range what is replaced, in a file of the project; an empty range inserts
/// @param replacement what stands there instead; empty to remove the range
public record TextEdit(Place range, String replacement) {
}

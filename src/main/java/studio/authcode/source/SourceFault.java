package studio.authcode.source;

import studio.authcode.base.Place;

/// A live file of code that was not read, or not wholly.
///
/// @param place where the trouble begins
/// @param named whether the sign-in function's name stands in the file's text all the same
public record SourceFault(Kind kind, Place place, boolean named) {

    /// What kept a file from being read; `TOO_MUCH` is said of the first file beyond what is read of one project.
    public enum Kind { SYNTAX, MERGE_CONFLICT, ENCODING, UNREADABLE, TOO_INTRICATE, TOO_LARGE, TOO_MUCH, BUNDLED }
}

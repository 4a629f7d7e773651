package studio.authcode.diagnosis;

/// A finding that the project's people know of and do not want reported.
///
/// @param reason why, in their own words; may be empty
public record Ignored(Finding finding, String reason) {
}

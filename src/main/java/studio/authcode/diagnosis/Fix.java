package studio.authcode.diagnosis;

import java.util.List;
import studio.authcode.base.Text;
import studio.authcode.project.TextEdit;

/// A repair of a finding.
///
/// @param title what it does, for people
/// @param safe whether it is certain, so that it may be applied unasked
/// @param edits what changes, in files of the project; they do not overlap
public record Fix(Text title, boolean safe, List<TextEdit> edits) {
}

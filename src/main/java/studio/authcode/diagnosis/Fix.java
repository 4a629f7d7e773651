package studio.authcode.diagnosis;

import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.project.TextEdit;
import tools.jackson.databind.node.StringNode;

/// A repair of a finding.
///
/// @param title what it does, for people
/// @param safe whether it is certain, so that it may be applied unasked
/// @param edits what changes, in files of the project; they do not overlap
public record Fix(Text title, boolean safe, List<TextEdit> edits) {

    /// Returns a repair that writes another JSON string, or another key, at one place.
    static Fix writing(Text title, boolean safe, Place place, String string) {
        return new Fix(title, safe, List.of(new TextEdit(place, Json.write(StringNode.valueOf(string)))));
    }
}

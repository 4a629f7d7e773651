package studio.authcode.desktop.common.trail;

import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Icons;

/// An event in words, on one line.
///
/// @param icon what stands before it
/// @param style the colours of how well it went; empty for those of plain text
/// @param text what happened
/// @param at where in the page's code
record EventLine(Icons icon, String style, String text, Optional<Place> at) {

    static EventLine plain(Icons icon, String text) {
        return new EventLine(icon, "", text, Optional.empty());
    }

    /// Returns the line of what only those look at who look at everything.
    static EventLine quiet(Icons icon, String text) {
        return new EventLine(icon, "quiet", text, Optional.empty());
    }

    EventLine styled(String other) {
        return new EventLine(icon, other, text, at);
    }

    EventLine standing(Optional<Place> place) {
        return new EventLine(icon, style, text, place);
    }
}

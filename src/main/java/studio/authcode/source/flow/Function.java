package studio.authcode.source.flow;

import java.util.List;
import studio.authcode.base.Place;

/// One function of a file; the first one is the file's own top level.
///
/// @param id its number in the file
/// @param parent the number of the function around it, or -1
/// @param name as people would call it, or empty
/// @param edges what it calls
/// @param uses calls of methods with a telling name
record Function(int id, int parent, String name, Place place, List<Edge> edges, List<ApiUse> uses) {

    /// Tells whether a place lies inside.
    boolean holds(Place other) {
        return !before(other.line(), other.column(), place.line(), place.column())
                && !before(place.endLine(), place.endColumn(), other.endLine(), other.endColumn());
    }

    private static boolean before(int line, int column, int otherLine, int otherColumn) {
        return line < otherLine || line == otherLine && column < otherColumn;
    }
}

package studio.authcode.runtime;

import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.runtime.module.Turn;
import tools.jackson.databind.node.ObjectNode;

/// Where a run's code comes from.
interface Modules {

    /// Returns a number that changes with the code, so that a worker knows what it may keep.
    String version();

    /// Adds the app, its pages and its components, as `start` has them.
    void layout(ObjectNode start);

    /// Returns the same code with conditions in it that turn out as they are wanted.
    Modules steered(List<Turn> turns);

    /// Finds what an import means.
    ///
    /// @return the `found` of a `module` message
    ObjectNode find(String from, String specifier);

    /// Makes a module of code that stands in no file of a project.
    ///
    /// @return the `module` of a `script` message
    ObjectNode script(String name, String code);

    /// Returns the place in the developer's file that a place in a module came from.
    Place original(Place place);
}

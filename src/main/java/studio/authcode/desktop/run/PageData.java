package studio.authcode.desktop.run;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/// What a page or component holds.
///
/// @param name the page's path, and the component's
/// @param changed what the last `setData` set, as paths that begin with `data`
record PageData(String name, JsonNode data, Set<String> changed) {
}

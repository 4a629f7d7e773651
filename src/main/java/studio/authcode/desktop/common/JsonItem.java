package studio.authcode.desktop.common;

import java.util.Set;
import java.util.regex.Pattern;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// One member of shown JSON.
///
/// @param name its name or index
/// @param path how page code reaches it, such as `res.authErrorScopes`
/// @param changed the paths of the values that are marked as changed
public record JsonItem(String name, String path, JsonNode value, Set<String> changed) {

    private static final int MOST_PREVIEW = 96;
    private static final Pattern IDENTIFIER = Pattern.compile("[A-Za-z_$][A-Za-z0-9_$]*");

    /// Returns a member of this value.
    public JsonItem member(String member, JsonNode node) {
        String step = IDENTIFIER.matcher(member).matches() ? "." + member
                : "[" + Json.write(tools.jackson.databind.node.StringNode.valueOf(member)) + "]";
        return new JsonItem(member, path + step, node, changed);
    }

    /// Returns an item of this value.
    public JsonItem item(int index, JsonNode node) {
        return new JsonItem(Integer.toString(index), path + "[" + index + "]", node, changed);
    }

    /// Tells whether this value was set anew.
    boolean isChanged() {
        return changed.contains(path);
    }

    /// Tells whether a value within this one was set anew.
    boolean holdsChanged() {
        return changed.stream().anyMatch(each -> each.startsWith(path + ".") || each.startsWith(path + "["));
    }

    /// Returns the value on one line, cut where it is long.
    String preview() {
        String text = Json.write(value);
        return text.length() <= MOST_PREVIEW ? text : text.substring(0, MOST_PREVIEW - 1) + "…";
    }

    /// Returns the value as it is copied: a string without its quotes, everything else as JSON.
    String copied() {
        return value.isString() ? value.stringValue() : Json.pretty(value);
    }
}

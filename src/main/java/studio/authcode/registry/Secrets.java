package studio.authcode.registry;

import java.util.Locale;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The members of an entry that nobody else may see: told by their names, since an entry may hold more than is known.
final class Secrets {

    private Secrets() {
    }

    /// Returns a copy of the entry without its secrets.
    static ObjectNode without(ObjectNode entry) {
        ObjectNode copy = entry.deepCopy();
        strip(copy);
        return copy;
    }

    /// Returns a copy of the entry with those secrets of another one that it leaves out.
    static ObjectNode kept(ObjectNode entry, ObjectNode old) {
        ObjectNode copy = entry.deepCopy();
        restore(copy, old);
        return copy;
    }

    private static void strip(JsonNode node) {
        if (node instanceof ObjectNode object) {
            object.propertyNames().stream().filter(Secrets::secret).toList().forEach(object::remove);
            object.values().forEach(Secrets::strip);
        } else if (node instanceof ArrayNode array) {
            array.values().forEach(Secrets::strip);
        }
    }

    private static void restore(ObjectNode entry, ObjectNode old) {
        for (Map.Entry<String, JsonNode> member : old.properties()) {
            if (secret(member.getKey())) {
                if (!entry.has(member.getKey())) {
                    entry.set(member.getKey(), member.getValue().deepCopy());
                }
            } else if (member.getValue() instanceof ObjectNode before
                    && entry.path(member.getKey()) instanceof ObjectNode now) {
                restore(now, before);
            }
        }
    }

    private static boolean secret(String name) {
        String plain = name.toLowerCase(Locale.ROOT).replace("_", "").replace("-", "");
        return plain.contains("secret") || plain.contains("privatekey") || plain.contains("password");
    }
}

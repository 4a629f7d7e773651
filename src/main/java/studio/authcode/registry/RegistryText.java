package studio.authcode.registry;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The registry file's text: reads it into apps, and writes apps back with the fields that this program does not know.
final class RegistryText {

    private final String file;
    private final String text;

    /// Names the file only for messages.
    RegistryText(String file, String text) {
        this.file = file;
        this.text = text;
    }

    /// Reads the file's root object.
    ///
    /// @throws DamagedException if the text is no registry
    ObjectNode root() throws DamagedException {
        try {
            if (Json.read(text) instanceof ObjectNode root && root.path("apps").isArray()) {
                return root;
            }
            throw new DamagedException(Text.of("registry.broken.shape", file));
        } catch (JacksonException e) {
            throw new DamagedException(
                    Text.of("registry.broken", Json.place(file, e).toString(), Json.reason(e)));
        }
    }

    /// Reads every app.
    ///
    /// @throws DamagedException if the text is no registry
    /// @throws UserError if an entry is wrong, or one app is there twice; it names the places
    List<RegisteredApp> apps() throws DamagedException {
        Map<List<String>, Integer> seen = new LinkedHashMap<>();
        List<RegisteredApp> apps = new ArrayList<>();
        for (JsonNode entry : root().path("apps")) {
            int index = apps.size();
            RegisteredApp app = EntryReader.read(entry,
                    reason -> new UserError(Text.of("registry.entry", place(index), reason)));
            Integer first = seen.putIfAbsent(List.of(app.wallet(), app.id()), index);
            if (first != null) {
                throw new UserError(
                        Text.of("registry.twice", app.wallet(), app.id(), place(first), place(index)),
                        Text.of("registry.twice.hint"));
            }
            apps.add(app);
        }
        return List.copyOf(apps);
    }

    /// Writes a registry.
    ///
    /// @param root the object whose other members are kept
    static String write(ObjectNode root, List<RegisteredApp> apps) {
        ArrayNode array = root.putArray("apps");
        apps.forEach(app -> array.add(app.json()));
        return Json.pretty(root) + "\n";
    }

    private String place(int index) {
        TokenStreamLocation at = EntryPlaces.find(text, index);
        return file + ":" + at.getLineNr() + ":" + at.getColumnNr();
    }

    /// The file is no registry at all, as after a crash of another program or a slip in an editor.
    static final class DamagedException extends Exception {

        private final transient Text reason;

        DamagedException(Text reason) {
            super(reason.toString(), null, false, false);
            this.reason = reason;
        }

        Text reason() {
            return reason;
        }
    }
}

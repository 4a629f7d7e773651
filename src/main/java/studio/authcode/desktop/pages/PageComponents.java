package studio.authcode.desktop.pages;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.project.FileText;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.LocatedJson;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;

/// Tells which components a page shows, those of its components too.
final class PageComponents {

    private static final int MOST = 500;

    private final ProjectFiles files;
    private final String root;
    private final Optional<JsonObject> app;
    private final Map<String, List<String>> used = new HashMap<>();

    /// Takes the mini-app's root, and its `app.json`.
    PageComponents(ProjectFiles files, String root, Optional<JsonObject> app) {
        this.files = files;
        this.root = root.isEmpty() ? "" : root + "/";
        this.app = app;
    }

    /// Returns the paths of the components, without endings and relative to the mini-app's root.
    Set<String> of(Page page) {
        Set<String> found = new LinkedHashSet<>();
        app.ifPresent(json -> named(json, "").forEach(each -> add(each, found)));
        add(page.path(), found);
        found.remove(page.path());
        return found;
    }

    private void add(String path, Set<String> found) {
        if (found.size() < MOST && found.add(path)) {
            used.computeIfAbsent(path, this::read).forEach(each -> add(each, found));
        }
    }

    private List<String> read(String path) {
        return switch (files.read(root + path + ".json")) {
            case FileText.Content(String name, String text)
                    when LocatedJson.readObject(name, text) instanceof LocatedJson.Read(JsonObject json) ->
                    named(json, path.contains("/") ? path.substring(0, path.lastIndexOf('/') + 1) : "").toList();
            default -> List.of();
        };
    }

    private static Stream<String> named(JsonObject json, String folder) {
        Optional<JsonValue> components = json.at("/usingComponents");
        return components.filter(JsonObject.class::isInstance).stream()
                .flatMap(value -> ((JsonObject) value).members().stream())
                .map(member -> member.value()).filter(JsonString.class::isInstance)
                .map(value -> ((JsonString) value).value()).map(written -> resolved(folder, written));
    }

    private static String resolved(String folder, String written) {
        String path = written.startsWith("/") ? written : folder + written;
        Set<String> none = Set.of("", ".");
        java.util.ArrayDeque<String> parts = new java.util.ArrayDeque<>();
        for (String part : path.split("/")) {
            if (part.equals("..")) {
                parts.pollLast();
            } else if (!none.contains(part)) {
                parts.add(part);
            }
        }
        return String.join("/", parts);
    }
}

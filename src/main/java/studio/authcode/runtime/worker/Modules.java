package studio.authcode.runtime.worker;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.graalvm.polyglot.Source;
import studio.authcode.base.Json;
import tools.jackson.databind.JsonNode;

/// The layout and the modules of the program that runs, told by the parent once and kept for all runs of the same
/// version.
final class Modules {

    private final Parent parent;
    private final Map<Import, Found> found = new HashMap<>();
    private final Map<String, Source> sources = new HashMap<>();
    private String program = "";
    private Layout layout = Layout.NONE;

    private record Import(String from, String specifier) {
    }

    /// What a module's name leads to.
    ///
    /// @param kind `code`, `json` or `missing`
    /// @param id the module's own name, the same however it is reached
    /// @param text the JSON text, or the reason why it is missing
    record Found(String kind, String id, String text, boolean standIn) {
    }

    Modules(Parent parent) {
        this.parent = parent;
    }

    /// Forgets everything if this is another version than the last one.
    ///
    /// @param described the layout, which a version that is known already need not have
    void program(String version, Optional<Layout> described) {
        if (!version.equals(program)) {
            found.clear();
            sources.clear();
            layout = Layout.NONE;
            program = version;
        }
        layout = described.orElse(layout);
    }

    /// Returns what there is to run.
    Layout layout() {
        return layout;
    }

    /// Returns what a specifier leads to.
    Found find(String from, String specifier) {
        Import wanted = new Import(from, specifier);
        Found known = found.get(wanted);
        if (known == null) {
            known = keep(parent.need(from, specifier));
            found.put(wanted, known);
        }
        return known;
    }

    /// Returns the code of a module; throws IllegalArgumentException when there is none of this id.
    Source source(String id) {
        Source source = sources.containsKey(id) ? sources.get(id) : sources.get(find("", id).id());
        if (source == null) {
            throw new IllegalArgumentException(id);
        }
        return source;
    }

    /// Takes a module as the parent describes it.
    Found keep(JsonNode node) {
        String kind = node.path("kind").asString("missing");
        String id = node.path("id").asString("");
        if (kind.equals("code")) {
            // An id that ends in .mjs must not make a module of the language of it: the code is a function's.
            sources.put(id, Source.newBuilder("js", node.path("code").asString(""), id)
                    .mimeType("application/javascript").buildLiteral());
        }
        JsonNode json = node.path("json");
        String text = kind.equals("json") ? json.isString() ? json.asString() : Json.write(json)
                : node.path("reason").asString("");
        Found kept = new Found(kind, id, text, node.path("standIn").asBoolean(false));
        if (kind.equals("code")) {
            // A module is also found by its own name, without asking again.
            found.put(new Import("", id), kept);
        }
        return kept;
    }
}

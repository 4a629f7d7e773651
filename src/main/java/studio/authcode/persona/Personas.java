package studio.authcode.persona;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// The simulated users: those that come with the program, and the person's own, which replace them by id.
public final class Personas {

    private static final long MOST_BYTES = 4_000_000;

    private final AtomicFile file;

    /// Names the file of the person's own personas, which need not exist.
    public Personas(AtomicFile file) {
        this.file = file;
    }

    /// Returns every persona, those of the program first.
    ///
    /// @throws UserError if the file cannot be read
    public List<Persona> all() {
        Map<String, Persona> byId = new LinkedHashMap<>();
        builtIn().forEach(persona -> byId.put(persona.id(), persona));
        own().forEach((id, entry) -> byId.put(id, persona(entry)));
        return List.copyOf(byId.values());
    }

    /// Returns one persona.
    ///
    /// @throws UserError for an unknown id; it lists the known ones
    public Persona get(String id) {
        return all().stream().filter(persona -> persona.id().equals(id)).findFirst()
                .orElseThrow(() -> new UserError(Text.of("persona.unknown", id), Text.of("persona.known",
                        all().stream().map(Persona::id).collect(Collectors.joining(", ")))));
    }

    /// Returns the persona that is used when nobody names one.
    public Persona preset() {
        return all().getFirst();
    }

    /// Keeps a persona under its id, in place of one that has the same.
    ///
    /// @throws UserError if the file cannot be read or written
    public void put(Persona persona) {
        change(own -> {
            ObjectNode node = own.computeIfAbsent(persona.id(), id -> Json.object().put("id", id));
            node.put("name", persona.name());
            ObjectNode fields = node.putObject("fields");
            persona.fields().forEach(fields::put);
        });
    }

    /// Removes one of the person's own personas; one that comes with the program shows again.
    ///
    /// @throws UserError if the file cannot be read or written
    public void remove(String id) {
        change(own -> own.remove(id));
    }

    /// Changes the person's own entries, which keep the members that this program does not know.
    private void change(Consumer<Map<String, ObjectNode>> change) {
        try {
            file.locked(() -> {
                ObjectNode root = root();
                Map<String, ObjectNode> own = entries(root);
                change.accept(own);
                root.putArray("personas").addAll(own.values());
                file.write(Json.pretty(root) + "\n");
                return null;
            });
        } catch (IOException e) {
            throw new UserError(Text.of("persona.unwritable", file.path().toString(), String.valueOf(e.getMessage())));
        }
    }

    /// Returns the personas that come with the program, as they were delivered.
    public List<Persona> builtIn() {
        try (InputStream in = Personas.class.getResourceAsStream("/personas/personas.json")) {
            return Json.read(in.readAllBytes()).path("personas").valueStream().map(Personas::persona).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, ObjectNode> own() {
        return entries(root());
    }

    private ObjectNode root() {
        if (!Files.exists(file.path())) {
            return Json.object();
        }
        try {
            if (Files.size(file.path()) > MOST_BYTES) {
                throw new UserError(Text.of("persona.tooLarge", file.path().toString(), String.valueOf(MOST_BYTES)));
            }
            if (Json.read(Files.readString(file.path())) instanceof ObjectNode root) {
                return root;
            }
            throw shape();
        } catch (JacksonException e) {
            throw new UserError(
                    Text.of("persona.broken", Json.place(file.path().toString(), e).toString(), Json.reason(e)),
                    Text.of("persona.broken.hint"));
        } catch (IOException e) {
            throw new UserError(Text.of("persona.unreadable", file.path().toString(), String.valueOf(e.getMessage())));
        }
    }

    private Map<String, ObjectNode> entries(ObjectNode root) {
        Map<String, ObjectNode> own = new LinkedHashMap<>();
        for (JsonNode entry : root.path("personas")) {
            boolean sound = entry.path("id").isString()
                    && entry.path("fields").valueStream().allMatch(JsonNode::isString);
            if (!sound || !(entry instanceof ObjectNode node)) {
                throw shape();
            }
            own.put(node.path("id").stringValue(), node);
        }
        return own;
    }

    private UserError shape() {
        return new UserError(Text.of("persona.shape", file.path().toString()), Text.of("persona.broken.hint"));
    }

    private static Persona persona(JsonNode node) {
        Map<String, String> fields = new LinkedHashMap<>();
        node.path("fields").properties().forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
        String id = node.path("id").asString();
        return new Persona(id, node.path("name").asString(id), Collections.unmodifiableMap(fields));
    }
}

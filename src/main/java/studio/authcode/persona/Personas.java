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
import tools.jackson.databind.node.ArrayNode;
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
        own().forEach(persona -> byId.put(persona.id(), persona));
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
        change(own -> own.put(persona.id(), persona));
    }

    /// Removes one of the person's own personas; one that comes with the program shows again.
    ///
    /// @throws UserError if the file cannot be read or written
    public void remove(String id) {
        change(own -> own.remove(id));
    }

    private void change(Consumer<Map<String, Persona>> change) {
        try {
            file.locked(() -> {
                Map<String, Persona> own = new LinkedHashMap<>();
                own().forEach(persona -> own.put(persona.id(), persona));
                change.accept(own);
                file.write(write(own.values()));
                return null;
            });
        } catch (IOException e) {
            throw new UserError(Text.of("persona.unwritable", file.path().toString(), String.valueOf(e.getMessage())));
        }
    }

    private static String write(Iterable<Persona> personas) {
        ObjectNode root = Json.object();
        ArrayNode array = root.putArray("personas");
        for (Persona persona : personas) {
            ObjectNode node = array.addObject();
            node.put("id", persona.id()).put("name", persona.name());
            ObjectNode fields = node.putObject("fields");
            persona.fields().forEach(fields::put);
        }
        return Json.pretty(root) + "\n";
    }

    /// Returns the personas that come with the program.
    public List<Persona> builtIn() {
        try (InputStream in = Personas.class.getResourceAsStream("/personas/personas.json")) {
            return read(Json.read(in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<Persona> own() {
        if (!Files.exists(file.path())) {
            return List.of();
        }
        try {
            if (Files.size(file.path()) > MOST_BYTES) {
                throw new UserError(Text.of("persona.tooLarge", file.path().toString(), String.valueOf(MOST_BYTES)));
            }
            return read(Json.read(Files.readString(file.path())));
        } catch (JacksonException e) {
            throw new UserError(
                    Text.of("persona.broken", Json.place(file.path().toString(), e).toString(), Json.reason(e)),
                    Text.of("persona.broken.hint"));
        } catch (IOException e) {
            throw new UserError(Text.of("persona.unreadable", file.path().toString(), String.valueOf(e.getMessage())));
        }
    }

    private static List<Persona> read(JsonNode root) {
        return root.path("personas").valueStream()
                .filter(node -> node.path("id").isString())
                .map(node -> {
                    Map<String, String> fields = new LinkedHashMap<>();
                    node.path("fields").properties()
                            .forEach(field -> fields.put(field.getKey(), field.getValue().asString("")));
                    String id = node.path("id").asString();
                    return new Persona(id, node.path("name").asString(id), Collections.unmodifiableMap(fields));
                })
                .toList();
    }
}

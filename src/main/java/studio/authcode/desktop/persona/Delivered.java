package studio.authcode.desktop.persona;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.authcode.base.Json;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;
import tools.jackson.databind.JsonNode;

/// The users that come with the program, as they were delivered.
final class Delivered {

    private final Map<String, JsonNode> byId;

    Delivered() {
        try (InputStream in = Personas.class.getResourceAsStream("/personas/personas.json")) {
            byId = Json.read(in.readAllBytes()).path("personas").valueStream()
                    .collect(Collectors.toMap(node -> node.path("id").asString(), Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Returns whether a user of this id came with the program.
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /// Returns whether a user is one that came with the program, unchanged.
    boolean unchanged(Persona persona) {
        JsonNode node = byId.get(persona.id());
        return node != null && node.path("name").asString().equals(persona.name())
                && node.path("fields").size() == persona.fields().size()
                && persona.fields().entrySet().stream().allMatch(field ->
                        node.path("fields").path(field.getKey()).asString("").equals(field.getValue()));
    }
}

package studio.authcode.desktop.persona;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;

/// The users that come with the program, as they were delivered.
final class Delivered {

    private final Map<String, Persona> byId;

    Delivered(Personas personas) {
        byId = personas.builtIn().stream().collect(Collectors.toMap(Persona::id, Function.identity()));
    }

    /// Returns whether a user of this id came with the program.
    boolean has(String id) {
        return byId.containsKey(id);
    }

    /// Returns whether a user is one that came with the program, unchanged.
    boolean unchanged(Persona persona) {
        return persona.equals(byId.get(persona.id()));
    }
}

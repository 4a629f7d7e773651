package studio.authcode.backend;

import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.function.LongSupplier;
import studio.authcode.persona.Persona;
import studio.authcode.persona.Personas;

/// The simulated users, read anew a second after they were last read: a request must not wait for their file.
final class KnownPersonas implements Function<String, Persona> {

    private static final long FRESH_FOR = Duration.ofSeconds(1).toNanos();

    private final Personas personas;
    private final LongSupplier ticks;
    private final Map<String, Seen> seen = new ConcurrentHashMap<>();

    KnownPersonas(Personas personas, LongSupplier ticks) {
        this.personas = personas;
        this.ticks = ticks;
    }

    private record Seen(Persona persona, long at) {
    }

    /// Returns a persona; one that was removed meanwhile has an empty profile.
    @Override
    public Persona apply(String id) {
        long now = ticks.getAsLong();
        return seen.compute(id, (_, known) ->
                known != null && now - known.at() < FRESH_FOR ? known : new Seen(read(id), now)).persona();
    }

    private Persona read(String id) {
        return personas.all().stream().filter(each -> each.id().equals(id)).findFirst()
                .orElseGet(() -> new Persona(id, id, Map.of()));
    }
}

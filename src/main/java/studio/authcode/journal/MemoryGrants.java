package studio.authcode.journal;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.consent.Grants;

/// Remembers grants for as long as the program runs.
final class MemoryGrants implements Grants {

    private final Map<Holder, Set<String>> held = new HashMap<>();

    @Override
    public synchronized Set<String> granted(Holder holder) {
        return Set.copyOf(held.getOrDefault(holder, Set.of()));
    }

    @Override
    public synchronized void remember(Holder holder, Set<String> scopes) {
        held.computeIfAbsent(holder, _ -> new HashSet<>()).addAll(scopes);
    }

    @Override
    public synchronized int forget(Optional<String> app, Optional<String> persona) {
        int forgotten = 0;
        for (Iterator<Map.Entry<Holder, Set<String>>> i = held.entrySet().iterator(); i.hasNext();) {
            Map.Entry<Holder, Set<String>> grant = i.next();
            Holder holder = grant.getKey();
            if (app.orElse(holder.app()).equals(holder.app())
                    && persona.orElse(holder.persona()).equals(holder.persona())) {
                forgotten += grant.getValue().size();
                i.remove();
            }
        }
        return forgotten;
    }
}

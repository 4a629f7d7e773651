package studio.authcode.journal;

import java.util.Optional;
import java.util.Set;
import studio.authcode.consent.Grants;

/// Remembers grants in the journal's file, and in memory from the moment on when that file fails.
final class SqliteGrants implements Grants {

    private final Stored stored;
    private final Writer writer;
    private final MemoryGrants memory;

    SqliteGrants(Stored stored, Writer writer, MemoryGrants memory) {
        this.stored = stored;
        this.writer = writer;
        this.memory = memory;
    }

    @Override
    public Set<String> granted(Holder holder) {
        return writer.failure() == null ? stored.granted(holder) : memory.granted(holder);
    }

    @Override
    public void remember(Holder holder, Set<String> scopes) {
        Set<String> kept = Set.copyOf(scopes);
        writer.submit(new Job<Void>(store -> {
            store.remember(holder, kept);
            return null;
        }, spare -> {
            spare.grants().remember(holder, kept);
            return null;
        })).join();
    }

    @Override
    public int forget(Optional<String> app, Optional<String> persona) {
        return writer.submit(new Job<>(store -> store.forget(app, persona),
                spare -> spare.grants().forget(app, persona))).join();
    }
}

package studio.authcode.journal;

import java.util.concurrent.CompletableFuture;

/// The records in the journal's file, and in memory from the moment on when that file fails.
final class SqliteRecords implements Records {

    private final Stored stored;
    private final Writer writer;
    private final Records memory;

    SqliteRecords(Stored stored, Writer writer, Records memory) {
        this.stored = stored;
        this.writer = writer;
        this.memory = memory;
    }

    @Override
    public <T> CompletableFuture<T> change(Work<T> work) {
        return writer.submit(new Job<>(store -> store.work(work), spare -> spare.records().change(work).join()));
    }

    @Override
    public <T> T read(Work<T> work) {
        if (writer.failure() == null) {
            return stored.work(work).orElseGet(() -> memory.read(work));
        }
        return memory.read(work);
    }
}

package studio.authcode.journal;

import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import studio.authcode.consent.Grants.Holder;

/// What the file holds, through connections of their own, so that a long search keeps no visible row and no token
/// waiting.
final class Stored implements AutoCloseable {

    private final Writer writer;
    private final Problems problems;
    private final Database database;
    private final Reader rows;
    private final Reader searches;
    private final Reader records;

    Stored(Database database, Writer writer, Problems problems) {
        this.database = database;
        this.writer = writer;
        this.problems = problems;
        this.rows = new Reader(database);
        this.searches = new Reader(database);
        this.records = new Reader(database);
    }

    /// Returns whether the file can still be trusted for reading; waits until it has been opened or has failed.
    boolean readable() {
        Trouble failure = writer.failure();
        return failure != Trouble.NEWER && failure != Trouble.DAMAGED;
    }

    JournalView search(Filter filter) {
        if (filter.findsAll()) {
            Queries.Range range = read(rows, Queries::range).orElse(new Queries.Range(0, 0));
            return new PagedView(range.count(), (from, count) ->
                    read(rows, file -> Queries.down(file, range.last() - from, count)).orElse(List.of()));
        }
        long[] ids = read(searches, file -> Queries.matching(file, filter)).orElse(new long[0]);
        return new PagedView(ids.length, (from, count) ->
                read(rows, file -> Queries.each(file, ids, from, count)).orElse(List.of()));
    }

    List<JournalRow> after(Filter filter, long row, int most) {
        return read(searches, file -> Queries.after(file, filter, row, most)).orElse(List.of());
    }

    long lastRow() {
        return read(rows, Queries::range).map(Queries.Range::last).orElse(0L);
    }

    Set<String> granted(Holder holder) {
        return read(rows, file -> Queries.granted(file, holder)).orElse(Set.of());
    }

    <T> Optional<T> work(Records.Work<T> work) {
        try {
            return records.work(work);
        } catch (SQLException e) {
            failed(e);
        } catch (IOException e) {
            report(Trouble.of(e), e);
        }
        return Optional.empty();
    }

    private <T> Optional<T> read(Reader reader, Reader.Query<T> query) {
        try {
            return reader.read(query);
        } catch (SQLException e) {
            failed(e);
        } catch (IOException e) {
            report(Trouble.of(e), e);
        }
        return Optional.empty();
    }

    private void failed(SQLException failure) {
        if (Trouble.of(failure) == Trouble.DAMAGED) {
            replace(failure);
        } else {
            report(Trouble.of(failure), failure);
        }
    }

    private void report(Trouble trouble, Exception failure) {
        // A file that has failed for writing has been reported already.
        if (writer.failure() == null) {
            problems.report(trouble, trouble.text(database.file(), Trouble.detail(failure)));
        }
    }

    /// Lets the writer meet the damage, and put the file aside.
    private void replace(SQLException damage) {
        // Some systems do not move a file that is open.
        rows.release();
        searches.release();
        records.release();
        AtomicBoolean met = new AtomicBoolean();
        writer.submit(new Job<Void>(_ -> {
            if (!met.getAndSet(true)) {
                throw damage;
            }
            return null;
        }, _ -> null)).join();
    }

    @Override
    public void close() {
        rows.close();
        searches.close();
        records.close();
    }
}

package studio.authcode.journal;

import java.time.Duration;

/// How a database is opened.
///
/// @param full whether a commit also survives a power cut, at the price of one disk flush each
/// @param busy how long to wait for another program's lock
/// @param mostPages how large the file may grow, in pages; 0 for SQLite's own limit
record SqliteOptions(boolean full, Duration busy, int mostPages) {

    /// Commits survive the end of the process; after a power cut the last ones may be missing.
    static final SqliteOptions USUAL = new SqliteOptions(false, Duration.ofSeconds(10), 0);
}

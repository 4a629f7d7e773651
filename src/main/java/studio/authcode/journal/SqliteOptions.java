package studio.authcode.journal;

import java.time.Duration;
import java.util.List;

/// How a database is opened.
///
/// @param full whether a commit also survives a power cut, at the price of one disk flush each
/// @param busy how long to wait for another program's lock
/// @param pragmas further settings of the connection that writes
record SqliteOptions(boolean full, Duration busy, List<String> pragmas) {

    /// Commits survive the end of the process; after a power cut the last ones may be missing.
    static final SqliteOptions USUAL = new SqliteOptions(false, Duration.ofSeconds(10), List.of());

    /// Commits survive a power cut too.
    static final SqliteOptions FLUSHING = new SqliteOptions(true, USUAL.busy(), List.of());
}

package studio.authcode.journal;

/// What takes over where the database fails.
record Spare(MemoryJournal journal, MemoryGrants grants) {

    /// Spare rows come after any that a database will ever have.
    static final long FIRST_ROW = 1L << 40;

    /// Returns the database in memory.
    Records records() {
        return journal.records();
    }

    Spare() {
        this(new MemoryJournal(FIRST_ROW), new MemoryGrants());
    }
}

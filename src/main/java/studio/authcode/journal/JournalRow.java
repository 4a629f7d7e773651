package studio.authcode.journal;

/// An entry as it stands in the journal.
///
/// @param row grows with every entry and is never used twice
public record JournalRow(long row, JournalEntry entry) {
}

package studio.authcode.desktop.log;

import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.journal.JournalEntry;

/// Two kept flows, and where their payloads differ.
///
/// @param older the one that came first
/// @param newer the one that came after it
/// @param lines both payloads, line by line
record Comparison(JournalEntry older, JournalEntry newer, List<DiffLine> lines) {

    static Comparison of(JournalEntry older, JournalEntry newer) {
        return new Comparison(older, newer, JsonDiff.of(
                Json.read(older.json()).path("payload"), Json.read(newer.json()).path("payload")));
    }
}

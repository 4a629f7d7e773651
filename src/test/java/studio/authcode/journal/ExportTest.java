package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;

class ExportTest {

    @TempDir
    private Path folder;

    private static String csv(JournalEntry entry) throws IOException {
        MemoryJournal journal = new MemoryJournal();
        journal.append(entry);
        StringBuilder out = new StringBuilder();
        journal.export(ExportFormat.CSV, "", out);
        return out.substring(out.indexOf("\r\n") + 2);
    }

    @Test
    void commaSeparatedValuesQuoteWhatNeedsIt() throws IOException {
        assertEquals("f1,2026-03-04T05:06:07.089Z,tiki,vn.tiki.demo,linh,,pages/home/index.js:12,\"a, \"\"b\"\"\nc\","
                + "allow,success,,7,{}\r\n", csv(Entries.entry("f1", "a, \"b\"\nc", "{}")));
    }

    @Test
    void noCellIsAFormula() throws IOException {
        for (String formula : List.of("=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1")) {
            String line = csv(Entries.entry("f1", formula, "{}"));
            assertTrue(line.contains("'" + formula), line);
            assertFalse(line.contains("," + formula), line);
        }
    }

    @Test
    void everyRowIsExportedOldestFirstAndOneALine() throws IOException {
        try (Journal journal = Journals.open(folder.resolve("journal.db"), Clock.systemUTC())) {
            for (int i = 0; i < 600; i++) {
                journal.append(Entries.entry("f" + i, i % 2 == 0 ? "even" : "ODD", "{\"flow\":\n\"f" + i + "\"}"));
            }
            journal.append(Entries.entry("last")).join();
            StringBuilder all = new StringBuilder();
            journal.export(ExportFormat.JSONL, "", all);
            List<String> lines = all.toString().lines().toList();
            assertEquals(601, lines.size());
            assertEquals("f599", Json.read(lines.get(599)).get("flow").asString());
            StringBuilder odd = new StringBuilder();
            journal.export(ExportFormat.CSV, "odd", odd);
            assertEquals(301, odd.toString().lines().count());
        }
    }

    @Test
    void aReaderThatGoesAwayEndsTheExport() throws IOException {
        try (Journal journal = Journals.open(folder.resolve("journal.db"), Clock.systemUTC())) {
            journal.append(Entries.entry("f1")).join();
            java.io.Writer gone = java.io.Writer.nullWriter();
            gone.close();
            assertThrows(IOException.class, () -> journal.export(ExportFormat.CSV, "", gone));
            assertEquals(List.of(), journal.problems());
        }
    }
}

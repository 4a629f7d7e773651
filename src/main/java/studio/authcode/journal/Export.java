package studio.authcode.journal;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Writes entries one after the other.
final class Export {

    private static final String HEADER =
            "flow,time,wallet,app,persona,project,from,scopes,answer,callback,error,ms,json\r\n";
    private static final String STARTS_FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String NEEDS_QUOTES = ",\"\r\n";

    private final ExportFormat format;
    private final WholeFlows whole;
    private final Appendable out;

    private Export(ExportFormat format, WholeFlows whole, Appendable out) {
        this.format = format;
        this.whole = whole;
        this.out = out;
    }

    static Export begin(ExportFormat format, Records records, Appendable out) throws IOException {
        if (format == ExportFormat.CSV) {
            out.append(HEADER);
        }
        return new Export(format, new WholeFlows(records), out);
    }

    void add(List<JournalEntry> entries) throws IOException {
        switch (format) {
            case JSONL -> {
                for (String json : whole.json(entries)) {
                    out.append(json).append('\n');
                }
            }
            case CSV -> {
                for (JournalEntry entry : entries) {
                    out.append(line(entry));
                }
            }
        }
    }

    private static String line(JournalEntry entry) {
        return Stream.of(entry.flow(), entry.time().toString(), entry.wallet(), entry.app(), entry.persona(),
                entry.project() == null ? "" : entry.project(), entry.from(), entry.scopes(), entry.answer(),
                entry.callback(), entry.error() == null ? "" : entry.error(), Long.toString(entry.ms()), entry.json())
                .map(Export::cell).collect(Collectors.joining(",", "", "\r\n"));
    }

    private static String cell(String text) {
        // A spreadsheet runs what begins like a formula, even between quotes.
        boolean formula = !text.isEmpty() && STARTS_FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = formula ? "'" + text : text;
        boolean quoted = safe.chars().anyMatch(c -> NEEDS_QUOTES.indexOf(c) >= 0);
        return quoted ? '"' + safe.replace("\"", "\"\"") + '"' : safe;
    }
}

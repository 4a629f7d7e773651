package studio.authcode.journal;

/// How entries are written for other programs.
public enum ExportFormat {

    /// One JSON object a line.
    JSONL,

    /// Comma-separated values with a header, safe to open in a spreadsheet.
    CSV
}

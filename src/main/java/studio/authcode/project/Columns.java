package studio.authcode.project;

/// Tells where a file's columns begin: in JSON at a byte order mark, which is a mistake there to point at, and in code
/// behind it.
final class Columns {

    private Columns() {
    }

    /// Tells whether a byte order mark has a column of its own.
    static boolean countMark(String file) {
        return file.endsWith(".json");
    }

    /// Returns what stands in front of the first column: a byte order mark, or nothing.
    static String before(String file, String text) {
        return text.startsWith(FileText.BOM) && !countMark(file) ? FileText.BOM : "";
    }
}

package studio.authcode.desktop.log;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import studio.authcode.journal.ExportFormat;
import studio.authcode.journal.Journal;

/// A file that the log is exported to: written beside it first, so that a failure leaves no half of one.
record LogFile(Path path, ExportFormat format) {

    /// Writes the flows that a filter finds.
    ///
    /// @throws IOException if the file cannot be written
    Path write(Journal journal, String filter) throws IOException {
        Path folder = path.toAbsolutePath().getParent();
        Path fresh = Files.createTempFile(folder, ".log", ".new");
        try {
            try (Writer out = Files.newBufferedWriter(fresh)) {
                journal.export(format, filter, out);
            }
            return Files.move(fresh, path, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }
}

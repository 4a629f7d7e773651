package studio.authcode.project;

import java.nio.file.Path;
import java.util.Optional;
import studio.authcode.base.Lazy;
import studio.authcode.base.Place;
import studio.authcode.project.Trouble.Cause;

/// The lines that a project's findings point at; the file that was read last is kept, for its further findings.
public final class SourceLines {

    private static final int LIMIT = 4 * ProjectFiles.MANIFEST_LIMIT;
    private static final int BEFORE = 40;
    private static final int LONGEST = 160;

    private final Lazy<ProjectFiles> files;
    private String file = "";
    private Optional<TextLines> lines = Optional.empty();

    /// Names the project's folder; nothing is read yet.
    public SourceLines(Path folder) {
        this.files = new Lazy<>(() -> ProjectFiles.at(folder));
    }

    /// Returns the line where a place begins, as far as its file can be read.
    public Optional<String> line(Place place) {
        if (!place.file().equals(file)) {
            file = place.file();
            lines = text(files.get().readEither(file, LIMIT)).map(TextLines::new);
        }
        return lines.flatMap(text -> text.textOf(place.line()));
    }

    /// The columns of JSON count the byte order mark too.
    private static Optional<String> text(FileText read) {
        return switch (read) {
            case FileText.Content(String _, String text) -> Optional.of(text);
            case FileText.Unread(Trouble trouble, String rough) when trouble.cause() == Cause.BOM ->
                    Optional.of(FileText.BOM + rough);
            case FileText.Unread(Trouble _, String rough) -> Optional.of(rough).filter(text -> !text.isEmpty());
            case FileText.Absent _ -> Optional.empty();
        };
    }

    /// Returns what tells a place from others wherever its line moves to: the line itself, or of a long one what
    /// stands about the place; empty where it cannot be read, and for a file as a whole.
    public String mark(Place place) {
        if (place.isWholeFile()) {
            return "";
        }
        String line = line(place).orElse("");
        if (line.length() <= LONGEST) {
            return normal(line);
        }
        int from = whole(line, Math.clamp(place.column() - 1L - BEFORE, 0, line.length()));
        return normal(line.substring(from, whole(line, Math.min(line.length(), from + LONGEST))));
    }

    /// No mark ends between the halves of a character.
    private static int whole(String line, int index) {
        return index > 0 && index < line.length() && Character.isLowSurrogate(line.charAt(index)) ? index - 1 : index;
    }

    /// Returns a text as marks are compared: changes of its white space do not count.
    public static String normal(String text) {
        return text.strip().replaceAll("\\s+", " ");
    }
}

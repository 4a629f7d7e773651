package studio.authcode.project;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// What edits make of one file; both texts have the byte order mark where the file has one.
///
/// @param file relative to the project
/// @param before the file as it is
/// @param after the file as it becomes
public record FileChange(String file, String before, String after) {

    /// Applies edits that do not overlap, and leaves out files that stay as they are.
    ///
    /// @param texts the files that the edits name, as `MiniApp.texts` has them
    /// @throws UserError if another text stands where an edit expects one
    /// @throws IllegalArgumentException if edits overlap, or name a file that is not among the texts
    public static List<FileChange> of(Map<String, String> texts, List<TextEdit> edits) {
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        edits.forEach(edit -> byFile.computeIfAbsent(edit.range().file(), _ -> new ArrayList<>()).add(edit));
        List<FileChange> changes = new ArrayList<>();
        byFile.forEach((file, own) -> {
            String before = texts.get(file);
            if (before == null) {
                throw new IllegalArgumentException(file + " was not read");
            }
            changes.add(new FileChange(file, before, apply(file, before, own)));
        });
        changes.removeIf(change -> change.before().equals(change.after()));
        return List.copyOf(changes);
    }

    private static String apply(String file, String whole, List<TextEdit> edits) {
        String mark = Columns.before(file, whole);
        String text = whole.substring(mark.length());
        TextLines lines = new TextLines(text);
        StringBuilder after = new StringBuilder(whole.length() + 64).append(mark);
        int done = 0;
        for (Range each : edits.stream().map(edit -> Range.of(lines, edit)).sorted(Range.ORDER).toList()) {
            if (each.from() < done) {
                throw new IllegalArgumentException("the edits overlap");
            }
            if (!each.edit().expects(text.substring(each.from(), each.to()))) {
                throw changed(file);
            }
            after.append(text, done, each.from()).append(each.edit().replacement());
            done = each.to();
        }
        return after.append(text, done, text.length()).toString();
    }

    /// Returns the error that a file is no longer what was read.
    static UserError changed(String file) {
        return new UserError(Text.of("project.edit.changed", Printable.of(file)),
                Text.of("project.edit.changed.hint"));
    }

    /// An edit by offsets.
    private record Range(int from, int to, TextEdit edit) {

        static final Comparator<Range> ORDER = Comparator.comparingInt(Range::from).thenComparingInt(Range::to);

        static Range of(TextLines lines, TextEdit edit) {
            Place place = edit.range();
            int from = lines.offset(place.line(), place.column());
            return new Range(from, Math.max(from, lines.offset(place.endLine(), place.endColumn())), edit);
        }
    }
}

package studio.authcode.project;

import com.github.difflib.DiffUtils;
import com.github.difflib.UnifiedDiffUtils;
import com.github.difflib.patch.ChangeDelta;
import com.github.difflib.patch.Chunk;
import com.github.difflib.patch.Patch;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// A change of a file as a unified diff, which `git apply` and `patch -p1` understand.
public final class UnifiedDiff {

    private static final int CONTEXT = 3;
    private static final int MOST_COMPARED = 2_000;
    private static final String NO_NEWLINE = "\n\\ No newline at end of file";

    private UnifiedDiff() {
    }

    /// Returns the diff, which ends with a line feed, or the empty text where nothing changes.
    public static String of(FileChange change) {
        List<String> before = lines(change.before());
        List<String> diff = UnifiedDiffUtils.generateUnifiedDiff("a/" + change.file(), "b/" + change.file(), before,
                patch(before, lines(change.after())), CONTEXT);
        return diff.isEmpty() ? "" : String.join("\n", diff) + "\n";
    }

    /// Returns the diffs of several files, one below the other.
    public static String of(List<FileChange> changes) {
        return changes.stream().map(UnifiedDiff::of).collect(Collectors.joining());
    }

    /// Comparing takes time with the square of the differences, so a change of very many lines is shown as one.
    private static Patch<String> patch(List<String> before, List<String> after) {
        int most = Math.min(before.size(), after.size());
        int head = 0;
        while (head < most && before.get(head).equals(after.get(head))) {
            head++;
        }
        int tail = 0;
        while (tail < most - head && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        if (before.size() + after.size() - 2 * (head + tail) <= MOST_COMPARED) {
            return DiffUtils.diff(before, after);
        }
        Patch<String> whole = new Patch<>();
        whole.addDelta(new ChangeDelta<>(new Chunk<>(head, before.subList(head, before.size() - tail)),
                new Chunk<>(head, after.subList(head, after.size() - tail))));
        return whole;
    }

    /// Lines end at line feeds only, as in every program that reads diffs.
    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>(List.of(text.split("\n", -1)));
        String last = lines.removeLast();
        if (!last.isEmpty()) {
            lines.add(last + NO_NEWLINE);
        }
        return lines;
    }
}

package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Printable;

/// Two ids side by side, with the characters marked that differ.
///
/// @param left the first id, cut into segments
/// @param right the second id, cut into segments
public record IdDiff(List<Segment> left, List<Segment> right) {

    private static final int LONGEST = 256;
    private static final int LINE = 100;
    private static final int MOST_NAMES = 8;

    /// A run of characters that all differ, or all agree with the other id.
    ///
    /// @param codePoints for a run that differs each character's number and name, such as
    ///         `U+0430 CYRILLIC SMALL LETTER A`; otherwise empty
    public record Segment(String text, boolean differs, List<String> codePoints) {

        static Segment of(String text, boolean differs) {
            return new Segment(text, differs, differs
                    ? text.codePoints().mapToObj(c -> "U+%04X %s".formatted(c, Character.getName(c))).toList()
                    : List.of());
        }
    }

    /// Compares two ids; beyond 256 characters only their common beginning is left unmarked.
    public static IdDiff of(String left, String right) {
        int[] a = left.codePoints().toArray();
        int[] b = right.codePoints().toArray();
        boolean[] keptA = new boolean[a.length];
        boolean[] keptB = new boolean[b.length];
        int start = 0;
        while (start < a.length && start < b.length && a[start] == b[start]) {
            keptA[start] = true;
            keptB[start++] = true;
        }
        if (a.length <= LONGEST && b.length <= LONGEST) {
            markCommon(a, b, start, keptA, keptB);
        }
        return new IdDiff(segments(a, keptA), segments(b, keptB));
    }

    /// Returns both ids for a terminal, each with carets under what differs, and below them the names of the characters
    /// that differ and cannot be told by looking; nothing for ids too long for a line.
    public List<String> lines() {
        String first = shown(left);
        String second = shown(right);
        if (first.length() > LINE || second.length() > LINE) {
            return List.of();
        }
        List<String> lines = new ArrayList<>(List.of(first, carets(left), second, carets(right)));
        hardToSee().flatMap(segment -> segment.codePoints().stream()).distinct().limit(MOST_NAMES).forEach(lines::add);
        lines.removeIf(String::isBlank);
        return List.copyOf(lines);
    }

    /// Tells whether something differs that cannot be told by looking.
    public boolean isHardToSee() {
        return hardToSee().findFirst().isPresent();
    }

    private Stream<Segment> hardToSee() {
        return Stream.concat(left.stream(), right.stream()).filter(Segment::differs)
                .filter(segment -> segment.text().chars().anyMatch(c -> c <= ' ' || c >= 0x7F));
    }

    private static String shown(List<Segment> segments) {
        return segments.stream().map(segment -> Printable.line(segment.text())).collect(Collectors.joining());
    }

    private static String carets(List<Segment> segments) {
        return segments.stream()
                .map(segment -> (segment.differs() ? "^" : " ").repeat(Printable.line(segment.text()).length()))
                .collect(Collectors.joining()).stripTrailing();
    }

    /// Marks a longest common subsequence behind `start`.
    private static void markCommon(int[] a, int[] b, int start, boolean[] keptA, boolean[] keptB) {
        int[][] longest = new int[a.length + 1][b.length + 1];
        for (int i = a.length - 1; i >= start; i--) {
            for (int j = b.length - 1; j >= start; j--) {
                longest[i][j] = a[i] == b[j]
                        ? longest[i + 1][j + 1] + 1 : Math.max(longest[i + 1][j], longest[i][j + 1]);
            }
        }
        int i = start;
        int j = start;
        while (i < a.length && j < b.length) {
            if (a[i] == b[j]) {
                keptA[i++] = true;
                keptB[j++] = true;
            } else if (longest[i + 1][j] >= longest[i][j + 1]) {
                i++;
            } else {
                j++;
            }
        }
    }

    private static List<Segment> segments(int[] points, boolean[] kept) {
        List<Segment> segments = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= points.length; i++) {
            if (i == points.length || kept[i] != kept[start]) {
                segments.add(Segment.of(new String(points, start, i - start), !kept[start]));
                start = i;
            }
        }
        return List.copyOf(segments);
    }
}

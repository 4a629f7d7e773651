package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.List;

/// Two ids side by side, with the characters marked that differ.
///
/// @param left the first id, cut into segments
/// @param right the second id, cut into segments
public record IdDiff(List<Segment> left, List<Segment> right) {

    private static final int LONGEST = 256;

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

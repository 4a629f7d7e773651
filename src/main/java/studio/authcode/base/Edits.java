package studio.authcode.base;

/// Counts the single mistakes between two texts.
public final class Edits {

    private Edits() {
    }

    /// Returns how many insertions, deletions, replacements and swaps of neighbours lie between two texts, or
    /// something above `most` where there are more.
    public static int between(String a, String b, int most) {
        if (Math.abs(a.length() - b.length()) > most) {
            return most + 1;
        }
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] free = beforeLast;
            beforeLast = last;
            last = row;
            row = free;
            if (fill(row, last, beforeLast, a, b, i) > most) {
                return most + 1;
            }
        }
        return row[b.length()];
    }

    private static int fill(int[] row, int[] last, int[] beforeLast, String a, String b, int i) {
        row[0] = i;
        int least = i;
        for (int j = 1; j <= b.length(); j++) {
            boolean same = a.charAt(i - 1) == b.charAt(j - 1);
            int cost = Math.min(Math.min(row[j - 1], last[j]) + 1, last[j - 1] + (same ? 0 : 1));
            boolean swapped = i > 1 && j > 1
                    && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
            row[j] = swapped ? Math.min(cost, beforeLast[j - 2] + 1) : cost;
            least = Math.min(least, row[j]);
        }
        return least;
    }
}

package studio.authcode.project;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// Builds the edits that make a text strict JSON which is so but for comments, trailing commas or a byte order mark.
public final class StrictJson {

    private final String text;
    private final BitSet removed = new BitSet();
    private int at;
    private int comma = -1;
    private char last;
    private boolean hopeless;

    private StrictJson(String text) {
        this.text = text;
    }

    /// Returns the edits, which change nothing that JSON reads; empty where they would not suffice.
    ///
    /// @param text the whole file, with its byte order mark
    public static Optional<List<TextEdit>> edits(String file, String text) {
        StrictJson scan = new StrictJson(text);
        scan.run();
        scan.tidy();
        if (scan.hopeless) {
            return Optional.empty();
        }
        TextLines lines = new TextLines(text);
        StringBuilder rest = new StringBuilder();
        List<TextEdit> edits = new ArrayList<>();
        int done = 0;
        for (int from = scan.removed.nextSetBit(0); from >= 0; from = scan.removed.nextSetBit(done)) {
            rest.append(text, done, from);
            done = scan.removed.nextClearBit(from);
            edits.add(new TextEdit(lines.place(file, from, done), ""));
        }
        rest.append(text, done, text.length());
        boolean strict = LocatedJson.readObject(file, rest.toString()) instanceof LocatedJson.Read;
        return strict ? Optional.of(List.copyOf(edits)) : Optional.empty();
    }

    private void run() {
        if (text.startsWith(FileText.BOM)) {
            removed.set(0);
            at = 1;
        }
        while (at < text.length() && !hopeless) {
            char c = text.charAt(at);
            if (c == '#' || c == '/') {
                comment();
            } else if (c == '"') {
                string();
            } else {
                sign(c);
                at++;
            }
        }
    }

    private void sign(char c) {
        if (isBlank(c) || isLineEnd(c)) {
            return;
        }
        if ((c == '}' || c == ']') && comma >= 0) {
            removed.set(comma);
        }
        comma = c == ',' && "{[,:".indexOf(last) < 0 ? at : -1;
        last = c;
    }

    private void string() {
        sign('"');
        at++;
        while (at < text.length() && text.charAt(at) != '"') {
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        hopeless |= at >= text.length();
        at++;
    }

    private void comment() {
        int from = at;
        if (text.charAt(at) == '#' || text.startsWith("//", at)) {
            while (at < text.length() && !isLineEnd(text.charAt(at))) {
                at++;
            }
        } else {
            int end = text.startsWith("/*", at) ? text.indexOf("*/", at + 2) : -1;
            at = end + 2;
            hopeless |= end < 0;
        }
        removed.set(from, Math.max(from, at));
    }

    /// Takes the blanks away that what is removed leaves behind: whole lines, and blanks before a line's end.
    private void tidy() {
        int begin = text.startsWith(FileText.BOM) ? 1 : 0;
        int done = begin;
        for (int first = removed.nextSetBit(done); first >= 0; first = removed.nextSetBit(done)) {
            int from = first;
            while (from > done && isBlank(text.charAt(from - 1))) {
                from--;
            }
            int last = first;
            done = first;
            while (done < text.length() && (removed.get(done) || isBlank(text.charAt(done)))) {
                last = removed.get(done) ? done + 1 : last;
                done++;
            }
            tidy(new Gap(from, first, last, done, from == begin || isLineEnd(text.charAt(from - 1)),
                    done == text.length() || isLineEnd(text.charAt(done))));
            done = removed.get(done) ? removed.nextClearBit(done) : done;
        }
    }

    /// Blanks and what is removed among them; `first` and `last` enclose what is removed.
    private record Gap(int from, int first, int last, int to, boolean begins, boolean ends) {
    }

    private void tidy(Gap gap) {
        if (gap.ends()) {
            removed.set(gap.from(), gap.to() + (gap.begins() ? lineEnd(gap.to()) : 0));
        } else if (gap.begins() || gap.from() < gap.first()) {
            removed.set(gap.first(), gap.to());
        } else {
            removed.set(gap.first(), gap.last());
            hopeless |= gap.last() == gap.to() && isWord(text.charAt(gap.from() - 1)) && isWord(text.charAt(gap.to()));
        }
    }

    /// What would be one word with its neighbour, were nothing between them.
    private static boolean isWord(char c) {
        return "{}[],:\"".indexOf(c) < 0;
    }

    private int lineEnd(int offset) {
        return text.startsWith("\r\n", offset) ? 2 : offset < text.length() ? 1 : 0;
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t';
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }
}

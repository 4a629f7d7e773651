package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Changes of a text that leave each line where it is.
final class TextChanges {

    private final String text;
    private final List<Change> changes = new ArrayList<>();

    TextChanges(String text) {
        this.text = text;
    }

    /// What stands in place of a part of the text.
    private record Change(int start, int end, String by) {
    }

    /// Puts something in place of a part of one line.
    void replace(int start, int end, String by) {
        changes.add(new Change(start, end, by));
    }

    /// Puts something in place of a part, filled up with blanks so that what follows stays where it is.
    void cover(int start, int end, String by) {
        StringBuilder cover = new StringBuilder(by);
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '\n' || c == '\r') {
                cover.append(c);
            } else if (i - start >= by.length()) {
                cover.append(' ');
            }
        }
        replace(start, end, cover.toString());
    }

    /// Returns the changed text between two others.
    ///
    /// @param before one line's part
    Rewritten between(String before, String after) {
        List<Change> sorted = changes.stream().sorted(Comparator.comparingInt(Change::start)).toList();
        Writer writer = new Writer(text);
        writer.put(before, 0);
        for (Change change : sorted) {
            // Where the text is broken, one part may seem to be two things.
            if (change.start() >= writer.read) {
                writer.copy(change.start());
                writer.put(change.by(), change.end());
            }
        }
        writer.copy(text.length());
        return new Rewritten(writer.out.append(after).toString(), writer.moves.done(text));
    }

    /// Writes the new text and notes what moved.
    private static final class Writer {

        private final String text;
        private final StringBuilder out = new StringBuilder();
        private final Moves.Builder moves = new Moves.Builder();
        private int read;
        private int line = 1;
        private int oldStart;
        private int newStart;

        Writer(String text) {
            this.text = text;
        }

        /// Copies everything up to an offset.
        private void copy(int end) {
            out.append(text, read, end);
            for (int i = text.indexOf('\n', read); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
                newLine(i + 1, out.length() - (end - i - 1));
            }
            read = end;
        }

        private void newLine(int old, int fresh) {
            line++;
            oldStart = old;
            newStart = fresh;
        }

        /// Writes something instead of everything up to an offset.
        private void put(String by, int end) {
            moves.fixed(line, out.length() - newStart, read - oldStart);
            int written = out.length();
            out.append(by);
            for (int i = text.indexOf('\n', read); i >= 0 && i < end; i = text.indexOf('\n', i + 1)) {
                int at = out.indexOf("\n", Math.max(written, newStart));
                newLine(i + 1, at < 0 ? out.length() : at + 1);
            }
            read = end;
            moves.moving(line, out.length() - newStart, read - oldStart);
        }
    }
}

package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Place;

/// Where the columns of rewritten code stood before; lines stay what they are.
///
/// @param byLine of each line on which something moved, from the left
/// @param lines how many lines the text had
/// @param lastColumn the column behind its last character
record Moves(Map<Integer, List<Piece>> byLine, int lines, int lastColumn) {

    /// A piece of a line, up to the next one; columns count from 0.
    ///
    /// @param now where it begins in the new line
    /// @param then where it began
    /// @param moving whether each of its characters stood there too
    record Piece(int now, int then, boolean moving) {

        int old(int column) {
            return moving ? then + column - now : then;
        }
    }

    /// Returns where something stood, within the text.
    ///
    /// @param line from 1
    /// @param column from 1
    Place original(String file, int line, int column) {
        if (line > lines) {
            return Place.at(file, lines, lastColumn);
        }
        List<Piece> pieces = byLine.getOrDefault(line, List.of());
        int old = column - 1;
        for (Piece piece : pieces) {
            if (piece.now() <= column - 1) {
                old = piece.old(column - 1);
            }
        }
        return Place.at(file, Math.max(1, line), Math.max(1, old + 1));
    }

    /// Returns the column, from 1, at which something stands now that stood in a line.
    int now(int line, int column) {
        int now = column - 1;
        for (Piece piece : byLine.getOrDefault(line, List.of())) {
            if (piece.moving() && piece.then() <= column - 1) {
                now = piece.now() + column - 1 - piece.then();
            }
        }
        return now + 1;
    }

    /// Notes pieces from the left to the right, line by line.
    static final class Builder {

        private final Map<Integer, List<Piece>> byLine = new HashMap<>();

        void fixed(int line, int now, int then) {
            add(line, new Piece(now, then, false));
        }

        void moving(int line, int now, int then) {
            add(line, new Piece(now, then, true));
        }

        private void add(int line, Piece piece) {
            byLine.computeIfAbsent(line, _ -> new ArrayList<>()).add(piece);
        }

        Moves done(String text) {
            int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
            byLine.values().removeIf(pieces -> pieces.stream().allMatch(piece -> piece.now() == piece.then()));
            return new Moves(Map.copyOf(byLine), lines, text.length() - text.lastIndexOf('\n'));
        }
    }
}

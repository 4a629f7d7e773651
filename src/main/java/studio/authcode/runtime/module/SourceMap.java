package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import tools.jackson.core.JacksonException;

/// Where compiled code stood in the file that it was made of.
final class SourceMap {

    private static final String DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    private static final int MORE = 32;
    private static final int BITS = 5;

    /// By line of the compiled code, three numbers each: its column, and the line and column there, all from 0.
    private final List<int[]> lines;

    private SourceMap(List<int[]> lines) {
        this.lines = lines;
    }

    /// Reads a source map of one source; one that cannot be read tells nothing.
    static SourceMap read(String json) {
        try {
            return new SourceMap(new Reader(Json.read(json).path("mappings").asString("")).lines());
        } catch (JacksonException _) {
            return new SourceMap(List.of());
        }
    }

    /// Returns where something stood: at the nearest place to its left that is known, else to its right, else above.
    ///
    /// @param line from 1
    /// @param column from 1
    Place original(String file, int line, int column) {
        for (int i = Math.min(line, lines.size()) - 1; i >= 0; i--) {
            int[] known = lines.get(i);
            if (known.length > 0) {
                int at = i == line - 1 ? nearest(known, column - 1) : known.length - 3;
                return Place.at(file, known[at + 1] + 1, known[at + 2] + 1);
            }
        }
        return Place.of(file);
    }

    private static int nearest(int[] known, int column) {
        int at = 0;
        for (int i = 0; i < known.length && known[i] <= column; i += 3) {
            at = i;
        }
        return at;
    }

    /// Reads mappings, as the source map specification (ECMA-426) has them.
    private static final class Reader {

        private final String mappings;
        private int at;
        private int line;
        private int column;

        Reader(String mappings) {
            this.mappings = mappings;
        }

        List<int[]> lines() {
            List<int[]> all = new ArrayList<>();
            while (at <= mappings.length()) {
                all.add(line());
                at++;
            }
            return all;
        }

        private int[] line() {
            int[] found = new int[12];
            int count = 0;
            int now = 0;
            while (at < mappings.length() && mappings.charAt(at) != ';') {
                now += number();
                if (isNumber()) {
                    number();
                    line += number();
                    column += number();
                    found = count == found.length ? Arrays.copyOf(found, count * 2) : found;
                    found[count++] = now;
                    found[count++] = Math.max(0, line);
                    found[count++] = Math.max(0, column);
                }
                while (isNumber()) {
                    number();
                }
                at += at < mappings.length() && mappings.charAt(at) != ';' ? 1 : 0;
            }
            return Arrays.copyOf(found, count);
        }

        private boolean isNumber() {
            return at < mappings.length() && DIGITS.indexOf(mappings.charAt(at)) >= 0;
        }

        private int number() {
            int value = 0;
            int shift = 0;
            boolean more = isNumber();
            while (more) {
                int digit = DIGITS.indexOf(mappings.charAt(at++));
                value |= (digit & (MORE - 1)) << shift;
                shift += BITS;
                more = (digit & MORE) != 0 && isNumber();
            }
            return (value & 1) == 0 ? value >>> 1 : -(value >>> 1);
        }
    }
}

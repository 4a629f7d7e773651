package studio.authcode.diagnosis.mutation;

import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// How a JSON file is written; `lineEnd` is empty where all stands on one line.
record Style(String lineEnd, String indent, String colon, boolean endsLine) {

    static Style of(RandomGenerator random) {
        String lineEnd = Texts.pick(random, "\n", "\n", "\r\n", "\r", "");
        return new Style(lineEnd, Texts.pick(random, "  ", "    ", "\t", "        ", " "),
                Texts.pick(random, ": ", ": ", ":", " : "), random.nextInt(4) > 0);
    }

    /// Writes maps, lists, strings, numbers, booleans and null.
    String write(Object value) {
        return write(value, 0) + (endsLine ? lineEnd : "");
    }

    private String write(Object value, int depth) {
        return switch (value) {
            case Map<?, ?> map -> around("{", map.entrySet().stream()
                    .map(entry -> Texts.quoted((String) entry.getKey()) + colon + write(entry.getValue(), depth + 1))
                    .toList(), "}", depth);
            case List<?> list -> around("[", list.stream().map(each -> write(each, depth + 1)).toList(), "]", depth);
            case String text -> Texts.quoted(text);
            default -> String.valueOf(value);
        };
    }

    private String around(String open, List<String> parts, String close, int depth) {
        if (parts.isEmpty()) {
            return open + close;
        }
        String between = lineEnd.isEmpty() ? (colon.endsWith(" ") ? ", " : ",") : "," + newLine(depth + 1);
        return open + newLine(depth + 1) + parts.stream().collect(Collectors.joining(between)) + newLine(depth) + close;
    }

    private String newLine(int depth) {
        return lineEnd.isEmpty() ? "" : lineEnd + IntStream.range(0, depth).mapToObj(_ -> indent)
                .collect(Collectors.joining());
    }
}

package studio.authcode.diagnosis.mutation;

import java.util.List;
import java.util.random.RandomGenerator;
import studio.authcode.base.Json;

/// Small changes of JSON texts.
final class Texts {

    private Texts() {
    }

    static String quoted(String text) {
        return Json.write(Json.strings(List.of(text)).get(0));
    }

    static String replace(String text, int from, int to, String with) {
        return text.substring(0, from) + with + text.substring(to);
    }

    /// Adds a member at the beginning of an object.
    static String insert(String text, Node object, String key, String value) {
        String comma = object.entries().isEmpty() ? "" : "," + gap(text, object);
        String lead = object.entries().isEmpty() ? "" : gap(text, object);
        return replace(text, object.start() + 1, object.start() + 1 + (lead.isEmpty() ? 0 : lead.length()),
                lead + quoted(key) + ": " + value + comma);
    }

    private static String gap(String text, Node object) {
        return text.substring(object.start() + 1, object.entries().getFirst().keyStart());
    }

    /// Takes a member away with one of the commas beside it.
    static String remove(String text, Node object, String key) {
        List<Node.Entry> entries = object.entries();
        int index = entries.indexOf(object.entry(key).orElseThrow());
        Node.Entry entry = entries.get(index);
        if (index + 1 < entries.size()) {
            return replace(text, entry.keyStart(), entries.get(index + 1).keyStart(), "");
        }
        return index == 0 ? replace(text, object.start() + 1, object.end() - 1, "")
                : replace(text, entries.get(index - 1).value().end(), entry.value().end(), "");
    }

    static String lineEnd(String text) {
        return text.contains("\r\n") ? "\r\n" : text.contains("\r") ? "\r" : "\n";
    }

    static <T> T pick(RandomGenerator random, List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }

    static String pick(RandomGenerator random, String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

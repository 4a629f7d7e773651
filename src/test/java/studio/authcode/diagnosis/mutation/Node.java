package studio.authcode.diagnosis.mutation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A JSON value by the offsets at which it stands, found by a reader of our own: the one of the program is what is
/// tested.
record Node(int start, int end, List<Entry> entries, List<Node> items) {

    /// A member of an object.
    record Entry(int keyStart, int keyEnd, String key, Node value) {
    }

    static Node of(String text) {
        return new Reader(text).value();
    }

    /// Returns the value below these keys.
    Optional<Node> at(List<String> path) {
        Optional<Node> node = Optional.of(this);
        for (String key : path) {
            node = node.flatMap(each -> each.entry(key)).map(Entry::value);
        }
        return node;
    }

    Optional<Entry> entry(String key) {
        return entries.stream().filter(entry -> entry.key().equals(key)).findFirst();
    }

    /// Returns this value and all within it.
    List<Node> all() {
        List<Node> all = new ArrayList<>(List.of(this));
        entries.forEach(entry -> all.addAll(entry.value().all()));
        items.forEach(item -> all.addAll(item.all()));
        return all;
    }

    /// Reads what is JSON without doubt.
    private static final class Reader {

        private final String text;
        private int at;

        Reader(String text) {
            this.text = text;
        }

        Node value() {
            blanks();
            int start = at;
            List<Entry> entries = new ArrayList<>();
            List<Node> items = new ArrayList<>();
            switch (text.charAt(at)) {
                case '{' -> list('}', () -> entries.add(entry()));
                case '[' -> list(']', () -> items.add(value()));
                case '"' -> string();
                default -> {
                    while (at < text.length() && "{}[],: \t\r\n".indexOf(text.charAt(at)) < 0) {
                        at++;
                    }
                }
            }
            return new Node(start, at, entries, items);
        }

        private void list(char close, Runnable part) {
            at++;
            blanks();
            while (text.charAt(at) != close) {
                part.run();
                blanks();
                if (text.charAt(at) == ',') {
                    at++;
                    blanks();
                }
            }
            at++;
        }

        private Entry entry() {
            int start = at;
            string();
            int end = at;
            blanks();
            at++;
            return new Entry(start, end, text.substring(start + 1, end - 1), value());
        }

        private void string() {
            at++;
            while (text.charAt(at) != '"') {
                at += text.charAt(at) == '\\' ? 2 : 1;
            }
            at++;
        }

        private void blanks() {
            while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
                at++;
            }
        }
    }
}

package studio.authcode.source.markup;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import studio.authcode.base.Comments;
import studio.authcode.source.markup.Element.Attribute;

/// Reads the start tags of a template in one pass over its text.
public final class MarkupReader {

    private static final int MOST_ATTRIBUTES = 500;
    private static final int DEEPEST = 200;

    private final String text;
    private final Consumer<Element> into;
    private final List<String> open = new ArrayList<>();
    /// Marks that do not come again: nobody looks for them twice.
    private final Set<String> gone = new HashSet<>();
    private int at;

    private MarkupReader(String text, Consumer<Element> into) {
        this.text = text;
        this.into = into;
    }

    /// Reads a template, without its comments.
    ///
    /// @param into is told of each start tag in the order of the text
    public static void read(String template, Consumer<Element> into) {
        new MarkupReader(Comments.blankedMarkup(template), into).run();
    }

    private void run() {
        for (at = text.indexOf('<'); at >= 0 && at + 1 < text.length(); at = text.indexOf('<', at)) {
            char next = text.charAt(at + 1);
            if (isNameStart(next)) {
                start();
            } else if (next == '/') {
                at += 2;
                close(name());
            } else {
                at++;
            }
        }
    }

    private void start() {
        int start = at++;
        String name = name();
        List<Attribute> attributes = new ArrayList<>();
        boolean closed = false;
        boolean more = true;
        while (more && at < text.length()) {
            char c = text.charAt(at);
            if (c == '>' || c == '<') {
                more = false;
                at += c == '>' ? 1 : 0;
            } else if (Character.isWhitespace(c) || c == '/') {
                closed = c == '/';
                at++;
            } else {
                closed = false;
                attribute(attributes);
            }
        }
        into.accept(new Element(name, start, open.size(), List.copyOf(attributes)));
        if (!closed && open.size() < DEEPEST) {
            open.add(name);
        }
    }

    private void close(String name) {
        int last = open.lastIndexOf(name);
        if (last >= 0) {
            open.subList(last, open.size()).clear();
        }
    }

    private static boolean isNameStart(char c) {
        return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
    }

    private String name() {
        int from = at;
        while (at < text.length() && "<>/=".indexOf(text.charAt(at)) < 0 && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(from, at);
    }

    private void attribute(List<Attribute> into) {
        int start = at;
        String name = name();
        if (at == start) {
            // A mark that belongs to nothing.
            at++;
            return;
        }
        int after = blanks(at);
        Optional<String> value = Optional.empty();
        if (after < text.length() && text.charAt(after) == '=') {
            at = blanks(after + 1);
            value = Optional.of(value());
        }
        if (into.size() < MOST_ATTRIBUTES) {
            into.add(new Attribute(name, start, value));
        }
    }

    private int blanks(int from) {
        int i = from;
        while (i < text.length() && Character.isWhitespace(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private String value() {
        char quote = at < text.length() ? text.charAt(at) : ' ';
        int from = at + 1;
        int end = quote == '"' || quote == '\'' ? find(String.valueOf(quote), from) : -1;
        if (end >= 0) {
            at = end + 1;
            return text.substring(from, end);
        }
        int start = at;
        int expression = text.startsWith("{{", at) ? find("}}", at) : -1;
        at = expression < 0 ? at : expression + 2;
        while (at < text.length() && text.charAt(at) != '>' && !Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return text.substring(start, at);
    }

    private int find(String mark, int from) {
        int found = gone.contains(mark) ? -1 : text.indexOf(mark, from);
        if (found < 0) {
            gone.add(mark);
        }
        return found;
    }
}

package studio.authcode.runtime.module;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Json;
import studio.authcode.source.markup.Element;
import studio.authcode.source.markup.Element.Attribute;
import tools.jackson.databind.node.ObjectNode;

/// The loops around an element: what they call the item stands for the first one of their list.
final class Loops {

    private static final Pattern PATH = Pattern.compile("([A-Za-z_$][\\w$]*)((?:\\.[A-Za-z_$][\\w$]*|\\[\\d+\\])*)");
    private static final Pattern EXPRESSION = Pattern.compile("\\s*\\{\\{([^{}]*)\\}\\}\\s*");
    private static final int LONGEST = 2_000;

    private final Deque<Loop> around = new ArrayDeque<>();

    /// A loop.
    ///
    /// @param depth of the element that repeats
    /// @param first the path of its list's first item
    private record Loop(int depth, String item, String index, String first) {
    }

    /// Takes notice of the next element.
    void enter(Element element) {
        while (!around.isEmpty() && around.peek().depth() >= element.depth()) {
            around.pop();
        }
        Optional<Attribute> list = element.attributes().stream().filter(each -> each.name().endsWith(":for"))
                .findFirst();
        list.flatMap(Attribute::value).flatMap(Loops::expression).map(this::resolved)
                .filter(path -> PATH.matcher(path).matches()).ifPresent(path -> {
                    String name = list.get().name();
                    around.push(new Loop(element.depth(), element.value(name + "-item").orElse("item"),
                            element.value(name + "-index").orElse("index"), path + "[0]"));
                });
    }

    private static Optional<String> expression(String value) {
        Matcher matcher = EXPRESSION.matcher(value);
        return value.length() <= LONGEST && matcher.matches() ? Optional.of(matcher.group(1).strip())
                : Optional.empty();
    }

    /// Puts an attribute's value into an object: a text, or an expression whose loops are resolved.
    void put(ObjectNode object, String name, Optional<String> value) {
        String text = value.orElse("");
        if (value.isEmpty()) {
            object.put(name, true);
        } else if (!text.contains("{{")) {
            object.put(name, text);
        } else {
            object.set(name, Json.object().put("$expr", expression(text).map(this::resolved).orElse(text)));
        }
    }

    private String resolved(String expression) {
        Matcher path = PATH.matcher(expression);
        if (!path.matches()) {
            return expression;
        }
        for (Loop loop : around) {
            if (path.group(1).equals(loop.item())) {
                return loop.first() + path.group(2);
            }
            if (expression.equals(loop.index())) {
                return "0";
            }
        }
        return expression;
    }
}

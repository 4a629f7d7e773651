package studio.authcode.runtime.module;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import studio.authcode.base.Json;
import studio.authcode.source.markup.Element;
import studio.authcode.source.markup.Element.Attribute;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What stands around an element and has a say in what it is worth: loops, conditions, and the form it belongs to.
final class Loops {

    private static final Pattern EXPRESSION = Pattern.compile("\\s*\\{\\{([^{}]*)\\}\\}\\s*");
    private static final Set<String> FIELDS = Set.of("input", "textarea", "picker", "switch", "slider", "radio-group",
            "checkbox-group");
    private static final int LONGEST = 2_000;
    private static final int MOST_FIELDS = 200;

    private final Deque<Around> around = new ArrayDeque<>();

    /// An element with everything that it does to those inside it, itself included.
    ///
    /// @param depth of the element
    /// @param fields what a form collects; grows while the form is read
    private record Around(int depth, Optional<ObjectNode> loop, Optional<ObjectNode> condition,
            Optional<ObjectNode> fields) {

        boolean isAnything() {
            return loop.isPresent() || condition.isPresent() || fields.isPresent();
        }
    }

    /// Takes notice of the next element.
    void enter(Element element) {
        while (!around.isEmpty() && around.peek().depth() >= element.depth()) {
            around.pop();
        }
        if (FIELDS.contains(element.name())) {
            element.value("name").ifPresent(name -> field(name, element.value("value")));
        }
        Around entered = new Around(element.depth(), loop(element), condition(element),
                element.name().equals("form") ? Optional.of(Json.object()) : Optional.empty());
        if (entered.isAnything()) {
            around.push(entered);
        }
    }

    private void field(String name, Optional<String> value) {
        around.stream().flatMap(each -> each.fields().stream()).filter(fields -> fields.size() < MOST_FIELDS)
                .forEach(fields -> fields.put(name, value.filter(text -> !text.contains("{{")).orElse("")));
    }

    /// What a named template's names mean, only who uses it says.
    private static Optional<ObjectNode> loop(Element element) {
        if (element.name().equals("template") && element.value("name").isPresent()) {
            return Optional.of(Json.object().put("template", true));
        }
        return attribute(element, ":for").map(list -> {
            ObjectNode loop = Json.object().put("item", element.value(list.name() + "-item").orElse("item"))
                    .put("index", element.value(list.name() + "-index").orElse("index"));
            put(loop, "list", list.value());
            return loop;
        });
    }

    private static Optional<ObjectNode> condition(Element element) {
        return attribute(element, ":if").or(() -> attribute(element, ":elif"))
                .map(condition -> condition(condition.value(), true));
    }

    private static ObjectNode condition(Optional<String> value, boolean holds) {
        ObjectNode condition = Json.object().put("holds", holds);
        put(condition, "value", value);
        return condition;
    }

    private static Optional<Attribute> attribute(Element element, String suffix) {
        return element.attributes().stream().filter(each -> each.name().endsWith(suffix)).findFirst();
    }

    /// Returns what there is to know for values in this element; nothing where it stands by itself.
    ObjectNode facts() {
        ObjectNode facts = Json.object();
        ArrayNode loops = Json.object().putArray("loops");
        for (Iterator<Around> outer = around.descendingIterator(); outer.hasNext();) {
            outer.next().loop().ifPresent(loops::add);
        }
        if (!loops.isEmpty()) {
            facts.set("loops", loops);
        }
        return facts;
    }

    /// Returns what there is to know for an event of this element: when it can happen, and what a form collects, too.
    ObjectNode facts(Element element, String event) {
        ObjectNode facts = facts();
        ArrayNode conditions = Json.object().putArray("conditions");
        for (Iterator<Around> outer = around.descendingIterator(); outer.hasNext();) {
            outer.next().condition().ifPresent(conditions::add);
        }
        element.value("disabled").filter(text -> text.contains("{{"))
                .ifPresent(text -> conditions.add(condition(Optional.of(text), false)));
        if (!conditions.isEmpty()) {
            facts.set("conditions", conditions);
        }
        if (event.equals("submit") && !around.isEmpty()) {
            around.peek().fields().ifPresent(fields -> facts.putObject("detail").set("value", fields));
        }
        return facts;
    }

    /// Puts an attribute's value into an object: a text, or an expression.
    static void put(ObjectNode object, String name, Optional<String> value) {
        String text = value.orElse("");
        if (value.isEmpty()) {
            object.put(name, true);
        } else if (!text.contains("{{")) {
            object.put(name, text);
        } else {
            object.set(name, Json.object().put("$expr", expression(text)));
        }
    }

    private static String expression(String value) {
        Matcher matcher = EXPRESSION.matcher(value.length() <= LONGEST ? value : "");
        return matcher.matches() ? matcher.group(1).strip() : value;
    }
}

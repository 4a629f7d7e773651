package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.source.markup.Element.Attribute;
import studio.authcode.source.markup.MarkupReader;

/// What a template tells about handlers.
///
/// @param handlers the names that its events call
/// @param includes other templates that it takes in
/// @param elements the names of its elements, without those that show nothing of their own
/// @param messages handlers of messages from a web-view
public record TemplateEvents(Set<String> handlers, List<String> includes, Set<String> elements,
        Set<String> messages) {

    private static final Set<String> FRAMES = Set.of("block", "view", "import", "include", "import-sjs", "template",
            "wxs");
    private static final Set<String> TAKING_IN = Set.of("import", "include");

    /// Returns what no template tells.
    static TemplateEvents none() {
        return new TemplateEvents(Set.of(), List.of(), Set.of(), Set.of());
    }

    /// Reads a template, however broken.
    public static TemplateEvents of(String template) {
        Set<String> handlers = new LinkedHashSet<>();
        Set<String> messages = new LinkedHashSet<>();
        Set<String> elements = new LinkedHashSet<>();
        List<String> includes = new ArrayList<>();
        MarkupReader.read(template, element -> {
            if (!FRAMES.contains(element.name())) {
                elements.add(element.name());
            }
            if (TAKING_IN.contains(element.name())) {
                element.value("src").ifPresent(includes::add);
            }
            element.attributes().forEach(attribute -> attribute.event().ifPresent(event -> {
                List<String> called = called(attribute);
                handlers.addAll(called);
                if (event.equals("message")) {
                    messages.addAll(called);
                }
            }));
        });
        return new TemplateEvents(handlers, List.copyOf(includes), elements, messages);
    }

    /// What a variable holds is not known here; it is often called like the method.
    private static List<String> called(Attribute attribute) {
        return Stream.concat(attribute.handlers(), attribute.variable().stream()).toList();
    }

    /// Returns both templates as one.
    TemplateEvents with(TemplateEvents other) {
        return new TemplateEvents(union(handlers, other.handlers), includes, union(elements, other.elements),
                union(messages, other.messages));
    }

    private static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new LinkedHashSet<>(some);
        all.addAll(more);
        return all;
    }
}

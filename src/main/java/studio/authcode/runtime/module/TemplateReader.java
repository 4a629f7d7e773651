package studio.authcode.runtime.module;

import static studio.authcode.source.ModulePaths.folder;
import static studio.authcode.source.ModulePaths.normal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.project.FileText;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.TextLines;
import studio.authcode.runtime.module.TemplateFacts.Event;
import studio.authcode.runtime.module.TemplateFacts.Use;
import studio.authcode.source.markup.Element;
import studio.authcode.source.markup.Element.Attribute;
import studio.authcode.source.markup.MarkupReader;
import tools.jackson.databind.node.ObjectNode;

/// Reads templates and those that they take in.
final class TemplateReader {

    private static final int LIMIT = 1 << 20;
    private static final int MOST_FILES = 30;
    private static final int MOST_FACTS = 2_000;

    private final ProjectFiles files;
    private final String root;
    private final List<String> suffixes;

    /// Takes the mini-app's root, and what templates' names end with.
    TemplateReader(ProjectFiles files, String root, List<String> suffixes) {
        this.files = files;
        this.root = root;
        this.suffixes = suffixes;
    }

    /// Reads the template of a page or component.
    ///
    /// @param stem its path without any ending, relative to the project
    /// @param components paths by tag
    TemplateFacts read(String stem, Map<String, String> components) {
        return suffixes.stream().map(suffix -> stem + "." + suffix).filter(files::isFile).findFirst()
                .map(file -> new Reading(components).all(file)).orElse(TemplateFacts.NONE);
    }

    /// One template with everything that it takes in.
    private final class Reading {

        private final Map<String, String> tags;
        private final Set<String> seen = new HashSet<>();
        private final List<Event> events = new ArrayList<>();
        private final List<Use> uses = new ArrayList<>();
        private final List<String> taken = new ArrayList<>();

        Reading(Map<String, String> tags) {
            this.tags = tags;
        }

        TemplateFacts all(String file) {
            taken.add(file);
            while (!taken.isEmpty() && seen.size() < MOST_FILES) {
                String next = taken.removeFirst();
                if (seen.add(next) && files.read(next, LIMIT) instanceof FileText.Content(String _, String text)) {
                    one(next, text);
                }
            }
            return new TemplateFacts(List.copyOf(events), List.copyOf(uses));
        }

        private void one(String file, String text) {
            TextLines lines = new TextLines(text);
            Loops loops = new Loops();
            MarkupReader.read(text, element -> {
                loops.enter(element);
                if (events.size() + uses.size() < MOST_FACTS) {
                    element(file, element, lines, loops);
                }
            });
        }

        private void element(String file, Element element, TextLines lines, Loops loops) {
            switch (element.name()) {
                case "import", "include" -> element.value("src").ifPresent(src -> taken.add(resolved(file, src)));
                default -> {
                    String component = tags.get(element.name());
                    if (component == null) {
                        element.attributes().forEach(each -> each.handlers().forEach(handler ->
                                events.add(event(handler, each, element, loops, lines.place(file, each.start(),
                                        each.start() + each.name().length())))));
                    } else {
                        uses.add(use(element, component, loops));
                    }
                }
            }
        }
    }

    private String resolved(String file, String src) {
        String path = src.startsWith("/") ? normal(root, src) : normal(folder(file), src);
        boolean whole = suffixes.stream().anyMatch(suffix -> path.endsWith("." + suffix));
        return whole ? path : path + "." + suffixes.getFirst();
    }

    private static Event event(String handler, Attribute attribute, Element element, Loops loops, Place place) {
        ObjectNode dataset = Json.object();
        element.attributes().stream().filter(each -> each.name().startsWith("data-"))
                .forEach(each -> Loops.put(dataset, camelCase(each.name().substring("data-".length())), each.value()));
        String type = attribute.event().orElse(attribute.name());
        ObjectNode facts = loops.facts(element, type);
        element.value("id").filter(id -> !id.isEmpty()).ifPresent(id -> Loops.put(facts, "id", Optional.of(id)));
        return new Event(handler, attribute.name(), type, element.name(), facts, dataset, place);
    }

    private static Use use(Element element, String component, Loops loops) {
        ObjectNode props = Json.object();
        Map<String, String> handlers = new LinkedHashMap<>();
        for (Attribute attribute : element.attributes()) {
            Optional<String> handler = attribute.handlers().findFirst();
            if (handler.isPresent() || attribute.name().equals("ref")) {
                handlers.put(attribute.name(), handler.or(attribute::value).orElse(""));
            } else if (attribute.name().indexOf(':') < 0) {
                Loops.put(props, camelCase(attribute.name()), attribute.value());
            }
        }
        return new Use(element.name(), component, props, handlers, loops.facts());
    }

    private static String camelCase(String name) {
        StringBuilder camel = new StringBuilder();
        boolean upper = false;
        for (char c : name.toCharArray()) {
            if (c == '-') {
                upper = true;
            } else {
                camel.append(upper ? Character.toUpperCase(c) : c);
                upper = false;
            }
        }
        return camel.toString();
    }
}

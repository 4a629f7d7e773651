package studio.authcode.source.flow;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Comments;

/// What a template tells about handlers.
///
/// @param handlers the names that its events call
/// @param includes other templates that it takes in
/// @param elements the names of its elements, without those that show nothing of their own
/// @param messages handlers of messages from a web-view
public record TemplateEvents(Set<String> handlers, List<String> includes, Set<String> elements,
        Set<String> messages) {

    private static final Pattern EVENT = Pattern.compile(
            "\\s((?:capture-)?(?:on|catch|bind)[:A-Z]?[\\w:-]*)\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)')");
    private static final Pattern TAKEN_IN = Pattern.compile(
            "<(?:import|include)\\s[^<>]*?\\bsrc\\s*=\\s*[\"']([^\"']*)[\"']");
    private static final Pattern ELEMENT = Pattern.compile("<([A-Za-z][\\w-]*)");
    private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$]*");
    private static final Pattern QUOTED = Pattern.compile("['\"]([A-Za-z_$][\\w$]*)['\"]");
    private static final Set<String> FRAMES = Set.of("block", "view", "import", "include", "import-sjs", "template",
            "wxs");

    /// Returns what no template tells.
    static TemplateEvents none() {
        return new TemplateEvents(Set.of(), List.of(), Set.of(), Set.of());
    }

    /// Reads a template, however broken.
    public static TemplateEvents of(String template) {
        String text = Comments.blankedMarkup(template);
        Set<String> handlers = new LinkedHashSet<>();
        Set<String> messages = new LinkedHashSet<>();
        EVENT.matcher(text).results().forEach(found -> names(found).forEach(name -> {
            handlers.add(name);
            if (found.group(1).equalsIgnoreCase("onMessage") || found.group(1).equalsIgnoreCase("bindmessage")) {
                messages.add(name);
            }
        }));
        Set<String> elements = new LinkedHashSet<>();
        ELEMENT.matcher(text).results().map(found -> found.group(1)).filter(name -> !FRAMES.contains(name))
                .forEach(elements::add);
        return new TemplateEvents(handlers, TAKEN_IN.matcher(text).results().map(found -> found.group(1)).toList(),
                elements, messages);
    }

    private static Stream<String> names(MatchResult event) {
        String value = event.group(2) == null ? event.group(3) : event.group(2);
        if (value.contains("{{")) {
            return Stream.concat(QUOTED.matcher(value).results().map(found -> found.group(1)),
                    Stream.of(value.replaceAll("[{}]", "").trim()).filter(NAME.asMatchPredicate()));
        }
        return Stream.of(value.trim()).filter(NAME.asMatchPredicate());
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

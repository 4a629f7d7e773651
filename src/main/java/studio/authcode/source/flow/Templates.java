package studio.authcode.source.flow;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.project.FileText;
import studio.authcode.project.ProjectFiles;

/// Reads the templates of pages and components when they are asked for.
public final class Templates {

    private static final int LIMIT = 1 << 20;
    private static final int DEEPEST = 4;

    private final Optional<ProjectFiles> files;
    private final List<String> suffixes;
    private final Map<String, TemplateEvents> known = new HashMap<>();

    private Templates(Optional<ProjectFiles> files, List<String> suffixes) {
        this.files = files;
        this.suffixes = suffixes;
    }

    /// Returns the templates of a project.
    ///
    /// @param suffixes what their names may end with, such as `txml`
    public static Templates in(ProjectFiles files, List<String> suffixes) {
        return new Templates(Optional.of(files), suffixes);
    }

    /// Returns the templates of a project that has none.
    public static Templates none() {
        return new Templates(Optional.empty(), List.of());
    }

    /// Returns what the template of a page or component tells.
    ///
    /// @param file its code
    public TemplateEvents of(String file) {
        return known.computeIfAbsent(file, each -> suffixes.stream()
                .map(suffix -> each.replaceFirst("\\.[^./]*$", "") + "." + suffix)
                .flatMap(template -> read(template, new HashSet<>()).stream()).findFirst()
                .orElse(TemplateEvents.none()));
    }

    private Optional<TemplateEvents> read(String template, Set<String> seen) {
        if (files.isEmpty() || seen.size() > DEEPEST || !seen.add(template)
                || !(files.get().read(template, LIMIT) instanceof FileText.Content(String _, String text))) {
            return Optional.empty();
        }
        TemplateEvents own = TemplateEvents.of(text);
        Stream<TemplateEvents> more = own.includes().stream().limit(20)
                .flatMap(included -> read(resolved(template, included), seen).stream());
        return Optional.of(more.reduce(own, TemplateEvents::with));
    }

    private String resolved(String template, String included) {
        String path = included.startsWith("/") ? included.substring(1)
                : template.substring(0, template.lastIndexOf('/') + 1) + included;
        boolean whole = suffixes.stream().anyMatch(suffix -> path.endsWith("." + suffix));
        return whole ? path : path + "." + suffixes.getFirst();
    }
}

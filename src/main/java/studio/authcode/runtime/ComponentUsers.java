package studio.authcode.runtime;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.module.AppLayout;
import studio.authcode.runtime.module.Layouts;
import studio.authcode.runtime.module.TemplateFacts;

/// Which pages show which components, those of their components too.
public final class ComponentUsers {

    private final Map<String, Set<String>> components = new LinkedHashMap<>();
    private final String root;

    private ComponentUsers(String root) {
        this.root = root;
    }

    /// Reads the templates of a mini-app.
    ///
    /// @param suffixes what the wallet's templates end with
    public static ComponentUsers of(MiniApp app, List<String> suffixes) {
        return of(app, Layouts.of(app, ProjectFiles.at(app.folder()), suffixes));
    }

    /// Takes a mini-app whose templates are read already.
    public static ComponentUsers of(MiniApp app, AppLayout layout) {
        ComponentUsers users = new ComponentUsers(app.root());
        layout.pages().forEach((page, unit) -> add(unit.template(), layout,
                users.components.computeIfAbsent(page, _ -> new LinkedHashSet<>())));
        return users;
    }

    private static void add(TemplateFacts facts, AppLayout layout, Set<String> found) {
        for (TemplateFacts.Use use : facts.components()) {
            AppLayout.Unit unit = layout.components().get(use.path());
            if (found.add(use.path()) && unit != null) {
                add(unit.template(), layout, found);
            }
        }
    }

    /// Returns a component's path as runs know it.
    ///
    /// @param path relative to the project, or to the mini-app's root
    public String inside(String path) {
        return !root.isEmpty() && path.startsWith(root + "/") ? path.substring(root.length() + 1) : path;
    }

    /// Returns the first page that shows a component.
    public Optional<String> page(String path) {
        String wanted = inside(path);
        return components.entrySet().stream().filter(page -> page.getValue().contains(wanted)).map(Map.Entry::getKey)
                .findFirst();
    }

    /// Tells whether a page shows a component.
    ///
    /// @param path relative to the project, or to the mini-app's root
    public boolean shows(String page, String path) {
        return components.getOrDefault(page, Set.of()).contains(inside(path));
    }
}

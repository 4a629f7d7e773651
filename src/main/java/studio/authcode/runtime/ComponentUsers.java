package studio.authcode.runtime;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.module.AppLayout;
import studio.authcode.runtime.module.Layouts;
import studio.authcode.runtime.module.TemplateFacts;

/// Which pages show which components.
public final class ComponentUsers {

    private final Map<String, String> pages = new HashMap<>();
    private final String root;

    private ComponentUsers(String root) {
        this.root = root;
    }

    /// Reads the templates of a mini-app.
    ///
    /// @param suffixes what the wallet's templates end with
    public static ComponentUsers of(MiniApp app, List<String> suffixes) {
        AppLayout layout = Layouts.of(app, ProjectFiles.at(app.folder()), suffixes);
        ComponentUsers users = new ComponentUsers(app.root());
        layout.pages().forEach((page, unit) -> users.add(page, unit.template(), layout, new HashSet<>()));
        return users;
    }

    private void add(String page, TemplateFacts facts, AppLayout layout, Set<String> seen) {
        for (TemplateFacts.Use use : facts.components()) {
            pages.putIfAbsent(use.path(), page);
            AppLayout.Unit unit = layout.components().get(use.path());
            if (unit != null && seen.add(use.path())) {
                add(page, unit.template(), layout, seen);
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
        return Optional.ofNullable(pages.get(inside(path)));
    }
}

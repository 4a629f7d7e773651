package studio.authcode.desktop.pages;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Checked;
import studio.authcode.desktop.common.Handler;
import studio.authcode.project.MiniApp;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.ComponentUsers;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.flow.Entrance;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Reach;
import studio.authcode.source.flow.Templates;

/// Finds the functions of a project that can be run, page by page; this may take a while.
final class FoundHandlers {

    private static final Comparator<Handler> ORDER = Comparator
            .comparing(Handler::lifecycle)
            .thenComparing(each -> each.component().orElse(""))
            .thenComparing(each -> each.place().line())
            .thenComparing(Handler::name);

    private final Checked project;
    private final Flows flows;
    private final ComponentUsers users;
    private final Map<String, List<Entrance>> byFile = new LinkedHashMap<>();

    private FoundHandlers(Checked project, ProjectFiles files, List<String> suffixes) {
        this.project = project;
        this.flows = new Flows(project.sources().program(), Templates.in(files, suffixes));
        this.users = ComponentUsers.of(project.app(), suffixes);
        project.sources().calls().stream().flatMap(call -> flows.reach(call).stream()).map(Reach::entrance).distinct()
                .forEach(each -> byFile.computeIfAbsent(each.file(), _ -> new ArrayList<>()).add(each));
    }

    /// Returns every page in the order of `app.json`, behind the app itself where that can reach a call.
    ///
    /// @param suffixes what the names of templates may end with
    static List<PageHandlers> of(Checked project, List<String> suffixes) {
        return new FoundHandlers(project, ProjectFiles.at(project.app().folder()), suffixes).all();
    }

    private List<PageHandlers> all() {
        List<PageHandlers> found = new ArrayList<>();
        String app = root() + "app";
        List<Handler> ofApp = byFile.keySet().stream().filter(file -> without(file).equals(app))
                .flatMap(file -> reaching("", Optional.empty(), file)).sorted(ORDER).toList();
        if (!ofApp.isEmpty()) {
            found.add(new PageHandlers(Optional.empty(), ofApp, List.of()));
        }
        project.app().pages().forEach(page -> found.add(of(page)));
        return List.copyOf(found);
    }

    private PageHandlers of(Page page) {
        if (page.file().isEmpty()) {
            return PageHandlers.unread(page);
        }
        String file = page.file().get();
        List<Handler> reaching = Stream.concat(reaching(page.path(), Optional.empty(), file),
                byFile.keySet().stream().filter(each -> users.shows(page.path(), without(each)))
                        .flatMap(each -> reaching(page.path(), Optional.of(users.inside(without(each))), each)))
                .sorted(ORDER).toList();
        List<Handler> others = flows.template(file).handlers().stream()
                .filter(name -> reaching.stream().noneMatch(each -> each.component().isEmpty()
                        && each.name().equals(name)))
                .map(name -> new Handler(page.path(), Optional.empty(), name, false, false, place(file, name)))
                .sorted(ORDER).toList();
        return new PageHandlers(Optional.of(page), reaching, others);
    }

    private Stream<Handler> reaching(String page, Optional<String> component, String file) {
        return byFile.getOrDefault(file, List.of()).stream().map(each -> new Handler(page, component, each.name(),
                each.trigger() == Entrance.Trigger.LIFECYCLE, true, each.place()));
    }

    /// A handler that reaches no call is looked for by its name only.
    private Place place(String file, String name) {
        return Stream.ofNullable(project.sources().program().files().get(file)).map(FileFacts::functions)
                .flatMap(List::stream).filter(each -> each.name().filter(name::equals).isPresent())
                .map(FunctionFact::place).findFirst().orElseGet(() -> Place.of(file));
    }

    private String root() {
        MiniApp app = project.app();
        return app.root().isEmpty() ? "" : app.root() + "/";
    }

    private static String without(String file) {
        int dot = file.lastIndexOf('.');
        return dot > file.lastIndexOf('/') ? file.substring(0, dot) : file;
    }
}

package studio.authcode.plan;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import studio.authcode.base.Place;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;
import studio.authcode.runtime.ComponentUsers;
import studio.authcode.runtime.Lifecycle;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.module.AppLayout;
import studio.authcode.runtime.module.Turn;
import studio.authcode.source.CallSite;
import studio.authcode.source.Entry;
import studio.authcode.source.SourceIndex;
import studio.authcode.source.flow.Entrance;
import studio.authcode.source.flow.Entrance.Trigger;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Reach;
import studio.authcode.source.flow.Templates;

/// Finds in the sources from where a call can be reached.
final class Spots {

    private final Flows flows;
    private final Map<String, Entry> entries;
    private final ComponentUsers users;
    private final Optional<String> first;

    private Spots(RunSetup setup, SourceIndex sources, AppLayout layout) {
        List<String> suffixes = setup.contract().project().templates();
        this.flows = new Flows(sources.program(), Templates.in(ProjectFiles.at(setup.app().folder()), suffixes));
        this.users = ComponentUsers.of(setup.app(), layout);
        this.first = setup.app().firstPage().map(Page::path);
        this.entries = sources.program().entries().stream()
                .collect(Collectors.toMap(Entry::file, entry -> entry, (one, _) -> one));
    }

    /// Returns every spot from which a call can be reached, in the order of the calls; a method that nothing is known
    /// to call counts where there is no other way.
    ///
    /// @param layout the app's pages with their templates
    static List<Spot> of(RunSetup setup, SourceIndex sources, AppLayout layout) {
        return ways(setup, sources, layout).stream().map(Way::spot).distinct().toList();
    }

    /// Returns every way from such a spot, in the order of the calls.
    ///
    /// @param layout the app's pages with their templates
    static List<Way> ways(RunSetup setup, SourceIndex sources, AppLayout layout) {
        return new Spots(setup, sources, layout).all(sources.calls());
    }

    private List<Way> all(List<CallSite> calls) {
        Set<Way> ways = new LinkedHashSet<>();
        for (CallSite call : calls) {
            List<Reach> all = flows.reach(call);
            List<Reach> sure = all.stream().filter(each -> each.entrance().trigger() != Trigger.METHOD).toList();
            List<Reach> entered = sure.isEmpty() ? all : sure;
            entered.stream().filter(reach -> !isIdle(reach.entrance()) && !isHandedOn(reach, entered))
                    .forEach(reach -> spot(reach.entrance())
                            .ifPresent(spot -> ways.add(new Way(spot, call, turns(reach)))));
        }
        return List.copyOf(ways);
    }

    /// What makes something of a page's handlers is given them by the module, and does not call them.
    private static boolean isHandedOn(Reach reach, List<Reach> all) {
        return reach.entrance().kind() == Entrance.Kind.MODULE && all.stream().map(Reach::entrance)
                .anyMatch(other -> other.kind() != Entrance.Kind.MODULE
                        && other.file().equals(reach.entrance().file()));
    }

    /// A method of the app is no handler: nothing calls it but the app's own code.
    private static boolean isIdle(Entrance entrance) {
        return entrance.kind() == Entrance.Kind.APP && entrance.trigger() == Trigger.METHOD;
    }

    /// Where the same function is entered twice, its condition can only turn out once.
    private static List<Turn> turns(Reach reach) {
        Map<Place, Turn> turns = new LinkedHashMap<>();
        reach.guards().forEach(guard -> turns.putIfAbsent(guard.place(),
                new Turn(guard.place(), guard.holds(), guard.value())));
        return List.copyOf(turns.values());
    }

    private Optional<Spot> spot(Entrance entrance) {
        Optional<Entry> entry = Optional.ofNullable(entries.get(entrance.file()));
        boolean fired = !Lifecycle.calls(entrance.name());
        return switch (entrance.kind()) {
            case APP -> Optional.of(new Spot("", Optional.empty(), entrance.name(), false));
            case PAGE -> entry.map(page -> new Spot(page.path(), Optional.empty(), entrance.name(), fired));
            case COMPONENT -> entry.flatMap(component -> users.page(component.path()).map(page ->
                    new Spot(page, Optional.of(users.inside(component.path())), entrance.name(), fired)));
            case MODULE -> first.map(page -> new Spot(
                    entry.filter(each -> each.kind() == Entry.Kind.PAGE).map(Entry::path).orElse(page),
                    Optional.empty(), "(module)", false));
        };
    }
}

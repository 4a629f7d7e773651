package studio.authcode.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.base.Edits;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.Page;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.ComponentUsers;
import studio.authcode.runtime.Lifecycle;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.module.AppLayout;
import studio.authcode.source.SourceIndex;

/// Where a single run enters a mini-app: where the person says, else where its first call can be reached.
///
/// @param page the page that is opened; empty for the first one
/// @param component the component whose handler it is
/// @param handler the handler that is fired; empty where opening the page is all
/// @param chosen the name of the spot, where nobody said it
public record Entering(Optional<String> page, Optional<String> component, Optional<String> handler,
        Optional<String> chosen) {

    /// Of pages that differ more, none is nearer than another.
    private static final int FAR = 40;
    private static final int MOST_NAMED = 5;

    /// Chooses.
    ///
    /// @param page the page that is opened, if the person says so
    /// @param handler the handler, if the person says so; `COMPONENT:NAME` for one of a component
    /// @throws UserError if the app has no such page
    public static Entering of(RunSetup setup, SourceIndex sources, Optional<String> page, Optional<String> handler) {
        Optional<String> path = page.map(each -> each.startsWith("/") ? each.substring(1) : each);
        path.ifPresent(each -> refuseUnknown(each, setup.app().pages().stream().map(Page::path).toList()));
        if (handler.isEmpty() && path.isPresent()) {
            return new Entering(path, Optional.empty(), Optional.empty(), Optional.empty());
        }
        AppLayout layout = setup.layout();
        List<Spot> spots = Spots.of(setup, sources, layout);
        if (handler.isEmpty()) {
            return spots.stream().findFirst().map(spot -> of(spot, Optional.of(spot.id())))
                    .orElse(new Entering(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()));
        }
        int colon = handler.get().lastIndexOf(':');
        String name = handler.get().substring(colon + 1);
        Optional<String> component = colon < 0 ? Optional.empty() : Optional.of(handler.get().substring(0, colon));
        Optional<Spot> known = spots.stream().filter(spot -> spot.handler().equals(name))
                .filter(spot -> component.isEmpty() || component.equals(spot.component()))
                .filter(spot -> path.isEmpty() || path.get().equals(spot.page())).findFirst();
        return known.map(spot -> of(spot, Optional.empty())).orElseGet(() -> new Entering(
                path.or(() -> component.flatMap(ComponentUsers.of(setup.app(), layout)::page)), component,
                Optional.of(name), Optional.empty()));
    }

    private static void refuseUnknown(String page, List<String> pages) {
        if (!pages.contains(page)) {
            String nearest = pages.stream().sorted(Comparator.comparingInt(each -> Edits.between(page, each, FAR)))
                    .limit(MOST_NAMED).collect(Collectors.joining(", "));
            throw new UserError(Text.of("plan.no-page", Printable.of(page)),
                    Text.of("plan.no-page.hint", Printable.of(nearest)));
        }
    }

    private static Entering of(Spot spot, Optional<String> chosen) {
        return new Entering(Optional.of(spot.page()).filter(each -> !each.isEmpty()), spot.component(),
                Optional.of(spot.handler()).filter(_ -> spot.fired()), chosen);
    }

    /// Returns what is done.
    ///
    /// @param query what the page gets
    public List<Act> acts(String query) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.Launch(page, query));
        handler.filter(name -> component.isPresent() || !Lifecycle.calls(name))
                .ifPresent(name -> acts.add(new Act.Fire(name, component, 1)));
        return acts;
    }
}

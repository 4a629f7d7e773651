package studio.authcode.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import studio.authcode.source.CallSite;
import studio.authcode.source.Entry;
import studio.authcode.source.SourceIndex;
import studio.authcode.source.flow.Entrance;
import studio.authcode.source.flow.Entrance.Trigger;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Reach;

/// Finds in the sources from where a call can be reached.
final class Spots {

    private static final Set<String> BY_ITSELF = Set.of("onLaunch", "onShow", "onLoad", "onReady", "onInit", "didMount",
            "didUpdate", "deriveDataFromProps", "created", "attached", "ready", "onHide", "onUnload", "didUnmount");

    private final Flows flows;
    private final Map<String, Entry> entries;
    private final Function<String, Optional<String>> users;
    private final Optional<String> first;

    /// Takes what tells who reaches what.
    ///
    /// @param users finds a page that uses a component
    /// @param first the page that the app starts with
    Spots(SourceIndex sources, Flows flows, Function<String, Optional<String>> users, Optional<String> first) {
        this.flows = flows;
        this.entries = sources.program().entries().stream()
                .collect(Collectors.toMap(Entry::file, entry -> entry, (one, _) -> one));
        this.users = users;
        this.first = first;
    }

    /// Returns every spot from which one of the calls can be reached, in the order of the calls; a method that nothing
    /// is known to call counts where there is no other way.
    List<Spot> of(List<CallSite> calls) {
        Set<Spot> spots = new LinkedHashSet<>();
        for (CallSite call : calls) {
            List<Entrance> all = flows.reach(call).stream().map(Reach::entrance).toList();
            List<Entrance> sure = all.stream().filter(each -> each.trigger() != Trigger.METHOD).toList();
            (sure.isEmpty() ? all : sure).forEach(entrance -> spot(entrance).ifPresent(spots::add));
        }
        return List.copyOf(spots);
    }

    /// Tells whether the platform calls a method when its page is opened or left, without any tap.
    static boolean runsByItself(String handler) {
        return BY_ITSELF.contains(handler);
    }

    private Optional<Spot> spot(Entrance entrance) {
        Optional<Entry> entry = Optional.ofNullable(entries.get(entrance.file()));
        boolean fired = !BY_ITSELF.contains(entrance.name());
        return switch (entrance.kind()) {
            case APP -> Optional.of(new Spot("", Optional.empty(), entrance.name(), false));
            case PAGE -> entry.map(page -> new Spot(page.path(), Optional.empty(), entrance.name(), fired));
            case COMPONENT -> entry.flatMap(component -> users.apply(component.path())
                    .map(page -> new Spot(page, Optional.of(component.path()), entrance.name(), fired)));
            case MODULE -> first.map(page -> new Spot(
                    entry.filter(each -> each.kind() == Entry.Kind.PAGE).map(Entry::path).orElse(page),
                    Optional.empty(), "(module)", false));
        };
    }
}

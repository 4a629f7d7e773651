package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import studio.authcode.source.flow.Entrance.Kind;
import studio.authcode.source.flow.Entrance.Trigger;
import studio.authcode.source.flow.Linker.Target;

/// Finds the handlers of an app's pages and components.
final class Entrances {

    private static final Set<String> LIFECYCLE = Set.of("onLaunch", "onShow", "onLoad", "onReady", "onHide",
            "onUnload", "onInit", "didMount", "didUpdate", "didUnmount", "deriveDataFromProps", "created", "attached",
            "ready", "moved", "detached", "onError", "onPullDownRefresh", "onReachBottom", "onShareAppMessage",
            "onPageScroll", "onTitleClick", "onTabItemTap", "onUnhandledRejection", "onPageNotFound",
            "pageLifetimes.show", "pageLifetimes.hide", "onCustomIconEvent", "onSearchEvent", "beforeTabItemTap",
            "onResize", "onBack", "onKeyboardHeight", "onOptionMenuClick", "onPopMenuClick", "onPullIntercept");

    private final Map<String, FileFlow> flows;
    private final Linker linker;
    private final Surroundings surroundings;
    private final Map<FunctionId, List<Entrance>> found = new HashMap<>();

    Entrances(Map<String, FileFlow> flows, Linker linker, Surroundings surroundings) {
        this.flows = flows;
        this.linker = linker;
        this.surroundings = surroundings;
    }

    Map<FunctionId, List<Entrance>> find() {
        flows.values().forEach(flow -> {
            add(new FunctionId(flow.file(), 0), Kind.MODULE, Trigger.LIFECYCLE, flow.file(), "");
            for (int i = 0; i < flow.owners().size(); i++) {
                Owner owner = flow.owners().get(i);
                if (owner.kind() != Owner.Kind.PLAIN) {
                    registered(flow.file(), i, Kind.valueOf(owner.kind().name()));
                }
            }
        });
        return found;
    }

    private void registered(String file, int owner, Kind kind) {
        Set<String> handlers = kind == Kind.APP ? Set.of() : surroundings.template(file).handlers();
        for (String name : names(new Target.Thing(file, owner), new HashSet<>())) {
            Trigger trigger = LIFECYCLE.contains(name) ? Trigger.LIFECYCLE
                    : handlers.contains(name) ? Trigger.EVENT : Trigger.METHOD;
            linker.callable(file, new Value.Member(new Value.Thing(owner), name))
                    .ifPresent(function -> add(function, kind, trigger, file, name));
        }
    }

    private Set<String> names(Target.Thing thing, Set<Target> seen) {
        Set<String> names = new TreeSet<>();
        if (seen.add(thing)) {
            Owner owner = flows.get(thing.file()).owners().get(thing.owner());
            names.addAll(owner.members().keySet());
            owner.includes().forEach(include -> linker.thing(thing.file(), include)
                    .ifPresent(other -> names.addAll(names(other, seen))));
        }
        return names;
    }

    private void add(FunctionId id, Kind kind, Trigger trigger, String file, String name) {
        Function function = flows.get(id.file()).functions().get(id.number());
        found.computeIfAbsent(id, _ -> new ArrayList<>())
                .add(new Entrance(kind, trigger, file, name, function.place()));
    }
}

package studio.authcode.source.flow;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import studio.authcode.base.Place;

/// Who calls whom in a project, over all the files that matter.
public final class Flows {

    private final Map<String, FileFlow> files = new TreeMap<>();
    private final Map<FunctionId, List<Link>> callers = new HashMap<>();
    private final Map<FunctionId, List<Link>> callees = new HashMap<>();
    private final Map<FunctionId, List<Entrance>> entrances;
    private final Surroundings surroundings;

    /// One function leads to another.
    record Link(FunctionId from, FunctionId to, Step step) {
    }

    /// Links the flows of single files.
    public Flows(List<FileFlow> flows, Surroundings surroundings) {
        flows.forEach(flow -> files.put(flow.file(), flow));
        this.surroundings = surroundings;
        Linker linker = new Linker(files, surroundings);
        files.values().forEach(flow -> flow.functions().forEach(function -> link(linker, flow, function)));
        this.entrances = new Entrances(files, linker, surroundings).find();
    }

    private void link(Linker linker, FileFlow flow, Function function) {
        FunctionId from = new FunctionId(flow.file(), function.id());
        for (Edge edge : function.edges()) {
            linker.callable(flow.file(), edge.to()).ifPresent(to -> {
                Link link = new Link(from, to, new Step(function.name(), edge.place(), edge.context()));
                callers.computeIfAbsent(to, _ -> new ArrayList<>()).add(link);
                callees.computeIfAbsent(from, _ -> new ArrayList<>()).add(link);
            });
        }
    }

    List<Link> callers(FunctionId function) {
        return callers.getOrDefault(function, List.of());
    }

    List<Link> callees(FunctionId function) {
        return callees.getOrDefault(function, List.of());
    }

    List<Entrance> entrances(FunctionId function) {
        return entrances.getOrDefault(function, List.of());
    }

    Optional<FunctionId> around(Place place) {
        return Optional.ofNullable(files.get(place.file()))
                .map(flow -> new FunctionId(place.file(), flow.around(place).id()));
    }

    Function function(FunctionId id) {
        return files.get(id.file()).functions().get(id.number());
    }

    /// Returns what the template of a page or component tells.
    ///
    /// @param file its code
    public TemplateEvents template(String file) {
        return surroundings.template(file);
    }

    /// Returns the ways from handlers to a call, the shortest of each sort, in a fixed order.
    ///
    /// @param call the place of the call
    public List<Reach> reach(Place call) {
        return around(call).map(function -> new Search(this).from(function, step(function, call))).orElse(List.of());
    }

    /// Tells whether everybody who can run an awaited call hears of its failure.
    ///
    /// @param call the place of the call
    public boolean isCaught(Place call) {
        return around(call).map(function -> new Rejections(this).areCaught(function, step(function, call))).orElse(true);
    }

    /// Returns the step with which a failed call leads to itself again, without anybody being asked.
    ///
    /// @param call the place of the call
    /// @param handlers the places of the functions that hear of failure
    public Optional<Step> retried(Place call, List<Place> handlers) {
        return around(call).flatMap(function -> new Retries(this).of(function, step(function, call),
                functions(handlers)));
    }

    /// Returns where a loading sign is shown before a call that nothing hides when the call fails.
    ///
    /// @param call the place of the call
    /// @param handlers the places of the functions that hear of failure
    /// @param awaited whether failure throws
    public Optional<Place> spinsOn(Place call, List<Place> handlers, boolean awaited) {
        return around(call).flatMap(function -> new Spinners(this).shown(function, call, functions(handlers), awaited));
    }

    private List<FunctionId> functions(List<Place> handlers) {
        return handlers.stream().flatMap(place -> handler(place).stream()).toList();
    }

    /// A handler is a function there, or a name that stands for one.
    private Optional<FunctionId> handler(Place place) {
        return Optional.ofNullable(files.get(place.file())).flatMap(flow -> flow.at(place))
                .map(function -> new FunctionId(place.file(), function.id()))
                .or(() -> around(place).flatMap(function -> callees(function).stream()
                        .filter(link -> link.step().place().equals(place)).map(Link::to).findFirst()));
    }

    /// A call as the last step of a way to it.
    Step step(FunctionId function, Place call) {
        Function found = function(function);
        Context context = found.uses().stream()
                .filter(use -> use.place().line() == call.line() && use.place().column() == call.column())
                .map(ApiUse::context).findFirst().orElse(Context.PLAIN);
        return new Step(found.name(), call, context);
    }
}

package studio.authcode.source.flow;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.source.CallSite;
import studio.authcode.source.Callback;
import studio.authcode.source.Callback.Role;
import studio.authcode.source.CallsByFunction;
import studio.authcode.source.Program;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.Context;
import studio.authcode.source.code.FunctionFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.Guard;
import studio.authcode.source.code.Value;

/// Who runs what in a project's live code.
public final class Flows {

    private final Program program;
    private final Links links;
    private final Entrances entrances;
    private final Templates templates;
    private final CallsByFunction calls;
    private final Search search = new Search(this);
    private final Retries retries = new Retries(this);
    private final Spinners spinners = new Spinners(this, new LoadingSigns(this));
    private final Map<FunctionId, Map<Place, CallFact>> byPlace = new HashMap<>();
    private final Map<String, List<Change>> changes = new HashMap<>();

    /// Links the functions of a project.
    public Flows(Program program, Templates templates) {
        this.program = program;
        this.templates = templates;
        this.calls = new CallsByFunction(program.files().values());
        this.links = new Links(program);
        this.entrances = new Entrances(program, templates);
    }

    Links links() {
        return links;
    }

    List<Entrance> entrances(FunctionId function) {
        return entrances.of(function);
    }

    FunctionFact function(FunctionId id) {
        return program.linker().function(id);
    }

    /// Tells whether a function is what a `new Promise(…)` runs.
    boolean isExecutor(FunctionId function) {
        return program.linker().promise(function).isPresent();
    }

    /// Returns what a call calls, as far as that can be told.
    Value callee(CallFact call) {
        return resolve(call.callee());
    }

    Value resolve(Value value) {
        return program.linker().resolve(value);
    }

    /// Returns the calls that stand in a function itself, in the order of the text.
    List<CallFact> calls(FunctionId id) {
        return calls.in(id);
    }

    /// Returns the call of a function that stands at a place.
    Optional<CallFact> call(FunctionId id, Place place) {
        return Optional.ofNullable(byPlace.computeIfAbsent(id, each -> calls(each).stream().collect(
                Collectors.toMap(CallFact::place, call -> call, (first, _) -> first))).get(place));
    }

    /// Returns where some state is changed.
    ///
    /// @param key its name, or its key in the storage
    List<Change> changes(String key) {
        return changes.computeIfAbsent(key, each -> Change.of(this, each));
    }

    /// Returns what the template of a page or component tells.
    ///
    /// @param file its code
    public TemplateEvents template(String file) {
        return templates.of(file);
    }

    /// Returns the ways from handlers to a call, the shortest of each sort, in a fixed order.
    public List<Reach> reach(CallSite call) {
        return search.from(call.function(), step(call));
    }

    /// Returns the step with which a failed call leads to itself again, without anybody being asked.
    public Optional<Step> retried(CallSite call) {
        return retries.of(call.function(), step(call), failing(call).toList());
    }

    /// Tells whether a condition turns out otherwise only once a call has succeeded.
    public boolean changesOnSuccess(Guard guard, CallSite call) {
        return guard.key().filter(new Settled(this, call)::changes).isPresent();
    }

    Stream<FunctionId> functions() {
        return program.files().values().stream().flatMap(file -> file.functions().stream()).map(FunctionFact::id);
    }

    /// Returns where a loading sign is shown before a call that nothing hides when the call fails.
    public Optional<Place> spinsOn(CallSite call) {
        boolean awaited = call.callbacks().stream().anyMatch(callback -> callback.role() == Role.AWAIT);
        Chain chain = Chain.of(call.place(), calls(call.function()));
        List<FunctionId> failing = Stream.concat(failing(call), chain.failing().stream()).distinct().toList();
        return call(call.function(), call.place())
                .flatMap(fact -> spinners.shown(call.function(), fact, failing, awaited && !chain.caught()));
    }

    private static Stream<FunctionId> failing(CallSite call) {
        return call.callbacks().stream()
                .filter(each -> each.role() == Role.FAIL || each.role() == Role.CATCH || each.role() == Role.COMPLETE)
                .map(Callback::function).flatMap(Optional::stream);
    }

    /// A call as the last step of a way to it.
    private Step step(CallSite call) {
        FunctionId id = call.function();
        Context context = call(id, call.place()).map(each -> each.moment().context()).orElse(Context.PLAIN);
        return new Step(id.index() < 0 ? "" : function(id).name().orElse(""), call.place(), context);
    }
}

package studio.authcode.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import studio.authcode.base.Lazy;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.Aid;
import studio.authcode.runtime.Network;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunSetup;
import studio.authcode.runtime.Runs;
import studio.authcode.runtime.module.AppLayout;
import studio.authcode.runtime.module.Turn;
import studio.authcode.source.CallSite;
import studio.authcode.source.SourceIndex;
import tools.jackson.databind.JsonNode;

/// Finds the cases of a mini-app by trying each spot once, with nothing sent to anybody; where that does not lead to a
/// call, once more with what it seems to wait for made up.
final class CaseFinder {

    /// An app of which nothing works would otherwise be tried for minutes.
    private static final int MOST_AIDED = 300;

    private final Runs runs;
    private final RunSetup setup;
    private final RunSetup quiet;
    private final AppLayout layout;
    private final List<Way> ways;
    private final Lazy<Map<String, JsonNode>> members;
    private final Lazy<List<Turn>> passing;
    private final Set<CallSite> gone = new HashSet<>();
    private int aided;

    /// Takes what runs a spot, and an app that counts as registered.
    CaseFinder(Runs runs, RunSetup setup, SourceIndex sources) {
        this.runs = runs;
        this.setup = setup;
        this.quiet = setup.with(Network.none(setup.network().pinned()));
        this.layout = setup.layout();
        this.ways = Spots.ways(setup, sources, layout);
        this.members = new Lazy<>(() -> Comparisons.of(sources.program()));
        this.passing = new Lazy<>(() -> Passing.of(sources.program()));
    }

    /// Returns every case, in the order of the calls.
    CompletableFuture<List<Case>> find() {
        List<Spot> known = ways.stream().map(Way::spot).distinct().toList();
        Map<Spot, CompletableFuture<List<RunEvent>>> tries = new LinkedHashMap<>();
        known.forEach(spot -> tries.put(spot, tried(spot, Aid.none())));
        boolean byApp = known.stream().anyMatch(spot -> spot.page().isEmpty());
        Map<Spot, CompletableFuture<List<RunEvent>>> probes = new LinkedHashMap<>();
        Probes.of(layout, known).stream().filter(spot -> spot.fired() || !byApp)
                .forEach(spot -> probes.put(spot, tried(spot, Aid.none())));
        List<CompletableFuture<?>> all = Stream.concat(tries.values().stream(), probes.values().stream())
                .<CompletableFuture<?>>map(each -> each).toList();
        return CompletableFuture.allOf(all.toArray(CompletableFuture[]::new)).thenCompose(_ -> {
            tries.forEach((spot, trail) -> ways.stream().filter(way -> way.spot().equals(spot))
                    .filter(way -> way.isGone(trail.join())).map(Way::call).forEach(gone::add));
            return known(new ArrayList<>(tries.keySet()).iterator(), tries, new ArrayList<>());
        }).thenApply(cases -> {
            probes.forEach((spot, trail) -> {
                if (Probes.reached(spot, trail.join())) {
                    cases.addAll(plain(spot, trail.join()));
                }
            });
            return List.copyOf(cases);
        });
    }

    private CompletableFuture<List<RunEvent>> tried(Spot spot, Aid aid) {
        return runs.start(quiet.with(aid), spot.acts(Outcome.Whole.ALLOW), new CasePlayer(Outcome.Whole.ALLOW))
                .handle((run, _) -> run == null ? List.of() : run.trail());
    }

    /// One spot after the other: what one of them reaches, the next need not be helped to.
    private CompletableFuture<List<Case>> known(Iterator<Spot> spots,
            Map<Spot, CompletableFuture<List<RunEvent>>> tries, List<Case> cases) {
        if (!spots.hasNext()) {
            return CompletableFuture.completedFuture(cases);
        }
        Spot spot = spots.next();
        List<RunEvent> trail = tries.get(spot).join();
        boolean reached = Probes.reached(spot, trail);
        List<Way> left = ways.stream().filter(way -> way.spot().equals(spot))
                .filter(way -> !reached || !gone.contains(way.call())).toList();
        if (!reached && isHostile(trail)) {
            cases.addAll(plain(spot, trail));
            return known(spots, tries, cases);
        }
        // What breaks off by itself, an aid must not hide.
        boolean breaks = !reached && trail.stream().anyMatch(RunEvent.Failure.class::isInstance);
        List<Case> found = new ArrayList<>(reached ? plain(spot, trail) : List.of());
        return helped(left.iterator(), reached || breaks ? 2 : 1, found).thenCompose(_ -> {
            if (breaks && !found.isEmpty()) {
                cases.add(spot.with(Outcome.Whole.ALLOW));
            }
            cases.addAll(found.isEmpty() ? unreached(spot, trail) : found);
            return known(spots, tries, cases);
        });
    }

    private List<Case> plain(Spot spot, List<RunEvent> trail) {
        return Outcomes.of(setup, spot, flows(trail)).stream().map(spot::with).toList();
    }

    /// Where nothing leads to the call, no outcome of it can be tried, unless a server that may be asked helps.
    private List<Case> unreached(Spot spot, List<RunEvent> trail) {
        boolean asks = trail.stream().anyMatch(event -> event instanceof RunEvent.Request sent && !sent.pinned());
        if (asks && (!setup.network().allowed().isEmpty() || setup.network().loopback())) {
            return plain(spot, trail);
        }
        Aid aid = ways.stream().filter(way -> way.spot().equals(spot)).findFirst()
                .map(way -> way.aids(members.get(), passing.get()).getFirst()).orElse(Aid.none());
        return List.of(spot.with(Outcome.Whole.ALLOW, aid, 1));
    }

    private static List<Flow> flows(List<RunEvent> trail) {
        return trail.stream().filter(RunEvent.Ended.class::isInstance)
                .map(event -> ((RunEvent.Ended) event).flow()).toList();
    }

    /// Code that never comes back does so with any aid, and takes its time.
    private static boolean isHostile(List<RunEvent> trail) {
        return trail.stream().anyMatch(event -> event instanceof RunEvent.Failure failure && switch (failure.kind()) {
            case HUNG, MEMORY, FLOOD, DIED, SYNTAX -> true;
            default -> false;
        });
    }

    /// @param number of the next way that is found
    private CompletableFuture<Void> helped(Iterator<Way> left, int number, List<Case> found) {
        if (!left.hasNext()) {
            return CompletableFuture.completedFuture(null);
        }
        Way way = left.next();
        if (!found.isEmpty() && gone.contains(way.call())) {
            return helped(left, number, found);
        }
        return helped(way, way.aids(members.get(), passing.get()).iterator()).thenCompose(helped -> {
            helped.ifPresent(each -> {
                ways.stream().filter(other -> other.spot().equals(way.spot()) && other.isGone(each.trail))
                        .map(Way::call).forEach(gone::add);
                Outcomes.of(setup, way.spot(), flows(each.trail)).forEach(outcome ->
                        found.add(way.spot().with(outcome, each.aid, number)));
            });
            return helped(left, helped.isPresent() ? number + 1 : number, found);
        });
    }

    /// @param trail what happened with it
    private record Helped(Aid aid, List<RunEvent> trail) {
    }

    private CompletableFuture<Optional<Helped>> helped(Way way, Iterator<Aid> aids) {
        if (!aids.hasNext() || aided++ > MOST_AIDED) {
            return CompletableFuture.completedFuture(Optional.empty());
        }
        Aid aid = aids.next();
        return tried(way.spot(), aid).thenCompose(trail -> way.isGone(trail)
                ? CompletableFuture.completedFuture(Optional.of(new Helped(aid, trail))) : helped(way, aids));
    }
}

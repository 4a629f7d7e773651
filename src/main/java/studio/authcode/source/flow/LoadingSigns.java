package studio.authcode.source.flow;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.source.Walk;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FunctionId;
import studio.authcode.source.code.How;
import studio.authcode.source.code.Value;

/// Tells which calls show a loading sign, and which hide it or may do so.
final class LoadingSigns {

    private static final String SHOW = "showLoading";
    private static final Pattern HIDES = Pattern.compile(
            "(?i).*(hide|close|dismiss|stop|end|clear|remove).*(loading|spin|toast|mask|load).*|reject|resolve|callback"
                    + "|cb|done|next|fail|error|on[A-Z].*|exit.*");
    /// What every page has; it hides nothing.
    private static final Set<String> OWN = Set.of("setData", "$spliceData", "$batchedUpdates");

    private final Flows flows;
    private final Map<FunctionId, Boolean> hiding = new HashMap<>();
    private final Map<FunctionId, Boolean> showsItself = new HashMap<>();
    private final Map<FunctionId, Boolean> hidesItself = new HashMap<>();
    private final Map<FunctionId, List<CallFact>> marks = new HashMap<>();
    private final Map<FunctionId, List<CallFact>> hiders = new HashMap<>();
    private final Map<FunctionId, Map<Place, List<FunctionId>>> called = new HashMap<>();

    LoadingSigns(Flows flows) {
        this.flows = flows;
    }

    /// Returns the calls in a function that show the sign or hide it, by their own name.
    List<CallFact> marks(FunctionId function) {
        return marks.computeIfAbsent(function, each -> flows.calls(each).stream()
                .filter(use -> shows(each, use) || isHiding(use)).toList());
    }

    /// Returns the calls in a function that hide the sign, or may do so.
    List<CallFact> hiders(FunctionId function) {
        return hiders.computeIfAbsent(function, each -> flows.calls(each).stream()
                .filter(use -> hides(each, use)).toList());
    }

    private boolean isHiding(CallFact use) {
        return HIDES.matcher(use.moment().name()).matches();
    }

    /// Tells whether a call shows a sign: itself, or the function of the project that it calls.
    boolean shows(FunctionId in, CallFact use) {
        return use.moment().name().equals(SHOW) || called(in, use).anyMatch(to ->
                showsItself.computeIfAbsent(to, this::showsItself) && !hide(List.of(to)));
    }

    /// Tells whether a call hides the sign: itself, or the function of the project that it calls. What a `catch` calls
    /// that cannot be seen may well do so.
    private boolean hides(FunctionId in, CallFact use) {
        return isHiding(use) || use.moment().context().caught() >= 0 && isUnseen(use)
                || hide(called(in, use).toList());
    }

    private Stream<FunctionId> called(FunctionId in, CallFact use) {
        return called.computeIfAbsent(in, each -> flows.links().callees(each).stream()
                        .filter(link -> link.step().context().how() != How.TIMER)
                        .collect(Collectors.groupingBy(link -> link.step().place(),
                                Collectors.mapping(Link::to, Collectors.toList()))))
                .getOrDefault(use.place(), List.of()).stream();
    }

    /// Tells whether one of some functions hides the sign, or what they call, or may do so.
    boolean hide(List<FunctionId> functions) {
        return functions.stream().anyMatch(each -> Optional.ofNullable(hiding.get(each)).orElseGet(() -> hides(each)));
    }

    /// What one function was seen not to come to, those that it calls come to neither.
    private boolean hides(FunctionId function) {
        Set<FunctionId> seen = new HashSet<>(Set.of(function));
        Queue<FunctionId> waiting = new ArrayDeque<>(seen);
        while (!waiting.isEmpty()) {
            FunctionId at = waiting.remove();
            if (hiding.getOrDefault(at, false) || hidesItself.computeIfAbsent(at, this::hidesItself)) {
                hiding.put(function, true);
                return true;
            }
            flows.links().callees(at).stream().map(Link::to).filter(to -> hiding.getOrDefault(to, true))
                    .filter(seen::add).forEach(waiting::add);
        }
        seen.forEach(each -> hiding.put(each, false));
        return false;
    }

    private boolean showsItself(FunctionId function) {
        return flows.calls(function).stream().anyMatch(each -> each.moment().name().equals(SHOW));
    }

    private boolean hidesItself(FunctionId function) {
        return flows.calls(function).stream().anyMatch(use -> isHiding(use) || isUnseen(use));
    }

    /// Tells whether a call runs code of the project or of a package that could not be found.
    private boolean isUnseen(CallFact use) {
        return Walk.choices(flows.callee(use)).stream().anyMatch(callee -> switch (callee) {
            case Value.Imported _, Value.Parameter _ -> true;
            case Value.Property(Value.This _, String name, var _) -> !OWN.contains(name);
            case Value.Property(Value of, String _, var _) -> isElsewhere(of, 0);
            default -> false;
        });
    }

    private static boolean isElsewhere(Value object, int depth) {
        return depth < 8 && switch (object) {
            case Value.Imported _, Value.This _ -> true;
            case Value.Property(Value of, String _, var _) -> isElsewhere(of, depth + 1);
            case Value.Result(Value callee, var _, boolean _, var _) -> isElsewhere(callee, depth + 1)
                    || callee instanceof Value.Global(String name, var _) && name.equals("getApp");
            default -> false;
        };
    }
}

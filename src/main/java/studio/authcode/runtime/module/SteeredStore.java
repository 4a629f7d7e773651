package studio.authcode.runtime.module;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import studio.authcode.base.Place;
import studio.authcode.project.TextLines;

/// The modules of a mini-app in which some conditions turn out as they are wanted.
public final class SteeredStore {

    /// The platform knows it by this name.
    private static final String TURN = "$authcodeTurn";
    private static final Pattern WAITS = Pattern.compile("\\b(?:await|yield)\\b");

    private final ModuleStore store;
    private final Map<String, List<Numbered>> byFile;
    private final Map<String, Steered> made = new ConcurrentHashMap<>();

    /// @param number as the platform counts them
    private record Numbered(int number, Turn turn) {
    }

    /// @param moves where what stands in the steered text stood in the file
    private record Steered(ModuleCode code, Moves moves) {
    }

    /// Takes the modules as they are.
    ///
    /// @param turns the platform numbers them in this order
    public SteeredStore(ModuleStore store, List<Turn> turns) {
        this.store = store;
        Map<String, List<Numbered>> found = new HashMap<>();
        for (int i = 0; i < turns.size(); i++) {
            found.computeIfAbsent(turns.get(i).condition().file(), _ -> new ArrayList<>())
                    .add(new Numbered(i, turns.get(i)));
        }
        this.byFile = Map.copyOf(found);
    }

    /// Returns what an import means.
    ///
    /// @param from the id of the module that imports; the empty one where `specifier` is itself an id
    public Found find(String from, String specifier) {
        Found found = store.find(from, specifier);
        return found instanceof Found.Code(String id, String _, boolean standIn) && byFile.containsKey(id)
                ? steered(id).<Found>map(each -> new Found.Code(id, each.code.rewritten().code(), standIn))
                        .orElse(found)
                : found;
    }

    private Optional<Steered> steered(String id) {
        return Optional.ofNullable(made.computeIfAbsent(id, _ -> store.text(id).flatMap(text -> {
            Rewritten steered = steered(text, byFile.get(id));
            return store.maker().make(id, steered.code()).map(code -> new Steered(code, steered.moves()));
        }).orElse(null)));
    }

    private static Rewritten steered(String text, List<Numbered> turns) {
        TextChanges changes = new TextChanges(text);
        TextLines lines = new TextLines(text);
        Map<Integer, Numbered> byStart = turns.stream().collect(Collectors.toMap(
                each -> lines.offset(each.turn.condition().line(), each.turn.condition().column()),
                each -> each, (first, _) -> first));
        int done = 0;
        for (Map.Entry<Integer, Numbered> each : new TreeMap<>(byStart).entrySet()) {
            Place place = each.getValue().turn.condition();
            int end = lines.offset(place.endLine(), place.endColumn());
            if (each.getKey() >= done && end > each.getKey()) {
                steer(changes, text.substring(each.getKey(), end), each.getKey(), each.getValue());
                done = end;
            }
        }
        return changes.between("", "");
    }

    /// The condition is asked for as before, if need be by a function of its own; what it comes to is decided then.
    private static void steer(TextChanges changes, String condition, int start, Numbered numbered) {
        boolean bare = !condition.startsWith("(");
        String value = numbered.turn.value().map(each -> "()=>(" + each.replaceAll("\\s+", " ") + ")").orElse("0");
        String ask = WAITS.matcher(condition).find() ? "0,(" : "()=>(";
        int end = start + condition.length();
        changes.replace(start, start, (bare ? "" : "(") + TURN + "(" + numbered.number + "," + value + "," + ask);
        changes.replace(end, end, "))" + (bare ? "" : ")"));
    }

    /// Returns where something stands in the developer's file that stands at a line and column of what ran.
    ///
    /// @param file a module's id
    /// @param line from 1
    /// @param column from 1
    public Place original(String file, int line, int column) {
        Steered steered = made.get(file);
        if (steered == null) {
            return store.original(file, line, column);
        }
        Place before = steered.code.original(file, line, column);
        return steered.moves.original(file, before.line(), before.column());
    }
}

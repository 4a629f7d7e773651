package studio.authcode.desktop.run;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.JsonItem;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.RunResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// What the pages of a run hold: as far as they have told while it runs, and all of it when it has ended.
final class PageStates {

    private final Map<String, ObjectNode> data = new LinkedHashMap<>();
    private final Map<String, Set<String>> changed = new LinkedHashMap<>();
    private List<RunResult.PageState> ended = List.of();

    void clear() {
        data.clear();
        changed.clear();
        ended = List.of();
    }

    /// Takes what one `setData` changed.
    void add(RunEvent.DataSet set) {
        String name = set.component().map(path -> set.page() + " › " + path).orElse(set.page());
        ObjectNode into = data.computeIfAbsent(name, _ -> Json.object());
        Set<String> paths = new HashSet<>();
        set.changes().properties().forEach(change -> {
            DataPath path = DataPath.of(change.getKey());
            // What is shown must not change when a part of it is set later.
            path.set(into, change.getValue().deepCopy());
            paths.add(shown(path));
        });
        changed.put(name, Set.copyOf(paths));
    }

    /// Takes the page stack as it stands at the end.
    void end(List<RunResult.PageState> pages) {
        ended = pages;
    }

    /// Returns the pages, the one in front first, and then the components.
    List<PageData> all() {
        List<PageData> all = new ArrayList<>();
        for (RunResult.PageState page : ended.reversed()) {
            all.add(new PageData(page.path(), page.data(), changed.getOrDefault(page.path(), Set.of())));
        }
        data.forEach((name, known) -> {
            if (ended.stream().noneMatch(page -> page.path().equals(name))) {
                all.add(new PageData(name, known.deepCopy(), changed.get(name)));
            }
        });
        return List.copyOf(all);
    }

    /// Writes a path as the tree does.
    private static String shown(DataPath path) {
        JsonItem item = new JsonItem("", "data", Json.object(), Set.of());
        JsonNode none = Json.object();
        for (Object step : path.steps()) {
            item = step instanceof Integer index ? item.item(index, none) : item.member(step.toString(), none);
        }
        return item.path();
    }
}

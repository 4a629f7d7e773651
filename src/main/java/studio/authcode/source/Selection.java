package studio.authcode.source;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.source.code.ImportFact;

/// Chooses the live files that are worth parsing: those that sign in, everything from which these can be reached, what
/// these hand failures to, and what speaks of something else that the diagnosis looks for.
final class Selection {

    private final Map<String, SourceFile> read;
    private final Set<String> live;
    private final Map<String, List<String>> importers = new HashMap<>();
    private final Map<String, List<String>> imported = new HashMap<>();

    Selection(Map<String, SourceFile> read, Set<String> live, Modules modules) {
        this.read = read;
        this.live = live;
        for (String path : live) {
            for (ImportFact load : read.get(path).imports()) {
                modules.targets(path, load).stream().filter(live::contains).forEach(target -> {
                    importers.computeIfAbsent(target, _ -> new ArrayList<>()).add(path);
                    if (load.specifier().isPresent()) {
                        imported.computeIfAbsent(path, _ -> new ArrayList<>()).add(target);
                    }
                });
            }
        }
    }

    Set<String> of(List<Entry> entries) {
        List<String> signing = live.stream().filter(path -> read.get(path).scan().signs()).toList();
        Set<String> chosen = reaching(signing);
        signing.forEach(path -> chosen.addAll(imported.getOrDefault(path, List.of())));
        boolean app = entries.stream().anyMatch(each -> each.kind() == Entry.Kind.APP && chosen.contains(each.file()));
        if (app) {
            chosen.addAll(reaching(live.stream().filter(path -> read.get(path).scan().global()).toList()));
        }
        live.stream().filter(path -> read.get(path).interesting() || read.get(path).scan().odd()).forEach(chosen::add);
        return chosen;
    }

    private Set<String> reaching(Collection<String> files) {
        Set<String> reached = new LinkedHashSet<>();
        Deque<String> waiting = new ArrayDeque<>(files);
        while (!waiting.isEmpty()) {
            String path = waiting.remove();
            if (reached.add(path)) {
                waiting.addAll(importers.getOrDefault(path, List.of()));
            }
        }
        return reached;
    }
}

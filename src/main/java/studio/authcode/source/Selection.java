package studio.authcode.source;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.source.code.ImportFact;

/// Chooses the live files that are worth parsing: those that sign in, everything from which these can be reached, what
/// these hand failures to, and what speaks of something else that the diagnosis looks for.
final class Selection {

    /// How many imports away a constant or a handler may stand.
    private static final int CONSTANTS = 2;

    private final Map<String, SourceFile> read;
    private final Set<String> live;
    private final Map<String, List<String>> importers = new HashMap<>();
    private final Map<String, List<String>> imported = new HashMap<>();

    Selection(Map<String, SourceFile> read, Set<String> live, Modules modules) {
        this.read = read;
        this.live = live;
        for (String path : live) {
            for (ImportFact load : read.get(path).imports()) {
                for (String target : modules.targets(path, load)) {
                    importers.computeIfAbsent(target, _ -> new ArrayList<>()).add(path);
                    if (load.specifier().isPresent()) {
                        imported.computeIfAbsent(path, _ -> new ArrayList<>()).add(target);
                    }
                }
            }
        }
    }

    Set<String> of(List<Entry> entries) {
        List<String> signing = live.stream().filter(path -> read.get(path).scan().signs()).toList();
        Set<String> chosen = around(importers, signing, Integer.MAX_VALUE);
        chosen.addAll(around(imported, signing, CONSTANTS));
        boolean app = entries.stream().anyMatch(each -> each.kind() == Entry.Kind.APP && chosen.contains(each.file()));
        if (app) {
            chosen.addAll(around(importers,
                    live.stream().filter(path -> read.get(path).scan().global()).toList(), Integer.MAX_VALUE));
        }
        live.stream().filter(path -> read.get(path).interesting() || read.get(path).scan().odd()).forEach(chosen::add);
        return chosen;
    }

    /// Returns some files and those that they lead to in so many steps.
    private Set<String> around(Map<String, List<String>> edges, Collection<String> files, int steps) {
        Set<String> reached = new LinkedHashSet<>(files);
        List<String> border = List.copyOf(files);
        for (int i = 0; i < steps && !border.isEmpty(); i++) {
            border = border.stream().flatMap(path -> edges.getOrDefault(path, List.of()).stream())
                    .filter(path -> live.contains(path) && reached.add(path)).toList();
        }
        return reached;
    }
}

package studio.authcode.desktop.source;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Checked;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.CallSite;
import studio.authcode.source.flow.Entrance;
import studio.authcode.source.flow.Flows;
import studio.authcode.source.flow.Reach;
import studio.authcode.source.flow.Templates;

/// The handlers that lead to the calls of one file.
///
/// @param byCall by the call's place
record Handlers(Map<Place, List<Entrance>> byCall) {

    static Handlers none() {
        return new Handlers(Map.of());
    }

    /// Follows the calls back; this may take a while.
    ///
    /// @param suffixes what the names of templates may end with
    static Handlers of(Checked project, ProjectFiles files, String file, List<String> suffixes) {
        List<CallSite> calls = project.sources().calls().stream()
                .filter(call -> call.place().file().equals(file)).toList();
        if (calls.isEmpty()) {
            return none();
        }
        Flows flows = new Flows(project.sources().program(), Templates.in(files, suffixes));
        Map<Place, List<Entrance>> found = new HashMap<>();
        calls.forEach(call -> found.put(call.place(),
                flows.reach(call).stream().map(Reach::entrance).distinct().toList()));
        return new Handlers(Map.copyOf(found));
    }

    List<Entrance> of(CallSite call) {
        return byCall.getOrDefault(call.place(), List.of());
    }
}

package studio.authcode.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.runtime.module.Turn;
import studio.authcode.source.Program;
import studio.authcode.source.code.CallFact;
import studio.authcode.source.code.FileFacts;

/// The conditions under which an app's own functions pass a reply on to whoever asked for it, such as
/// `res.data.code === SUCCESS` before `resolve(res)`.
final class Passing {

    private static final Set<String> REQUESTS = Set.of("request", "httpRequest");
    private static final Set<String> PASSED = Set.of("resolve", "success", "callback", "cb", "succ", "done");
    private static final int MOST = 60;

    private Passing() {
    }

    /// Returns them, of the files that send requests.
    static List<Turn> of(Program program) {
        Map<Place, Turn> turns = new LinkedHashMap<>();
        program.files().values().stream().filter(Passing::sends).flatMap(file -> file.calls().stream())
                .filter(call -> PASSED.contains(call.moment().name()))
                .flatMap(call -> call.moment().context().guards().stream()).limit(MOST)
                .forEach(guard -> turns.putIfAbsent(guard.place(),
                        new Turn(guard.place(), guard.holds(), guard.value())));
        return List.copyOf(turns.values());
    }

    private static boolean sends(FileFacts file) {
        return file.calls().stream().map(CallFact::moment).anyMatch(moment -> REQUESTS.contains(moment.name()));
    }
}

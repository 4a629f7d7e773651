package studio.authcode.runtime;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunResult.Status;

/// Tells from what happened how a page did.
final class Ends {

    private final List<Text> failed = new ArrayList<>();
    private final List<Text> stuck = new ArrayList<>();
    private final List<Text> notes = new ArrayList<>();
    private final Map<String, Optional<Place>> unheard = new LinkedHashMap<>();
    private Optional<RunEvent.Loading> loading = Optional.empty();
    private boolean waits;

    /// Reads what happened.
    Ends(List<RunEvent> trail) {
        trail.forEach(this::read);
        unheard.forEach((_, at) -> stuck.add(Text.of("runtime.end.unheard", place(at))));
        if (!waits) {
            loading.ifPresent(_ -> stuck.add(Text.of("runtime.end.loading")));
        }
    }

    Status status() {
        if (!failed.isEmpty()) {
            return Status.FAILED;
        }
        return stuck.isEmpty() ? Status.OK : Status.STUCK;
    }

    /// Returns why, the worst first.
    List<Text> reasons() {
        List<Text> all = new ArrayList<>(failed);
        all.addAll(stuck);
        all.addAll(notes);
        return List.copyOf(all);
    }

    private void read(RunEvent event) {
        switch (event) {
            case RunEvent.Failure(var kind, var message, var at, var page, var handler) -> {
                String where = at.map(Place::toString).orElse(page.isEmpty() ? handler : page + "#" + handler);
                Text text = where.isEmpty() ? Text.of("runtime.end.trouble", kind.json(), message)
                        : Text.of("runtime.end.error", kind.json(), message, where);
                (kind == RunEvent.Kind.HUNG ? stuck : failed).add(text);
            }
            case RunEvent.ModuleMissing missing -> (missing.standIn() ? notes : failed).add(
                    Text.of("runtime.end.module", missing.specifier(), missing.from(), missing.reason()));
            case RunEvent.Call call -> unheard.put(call.flow(), call.at());
            case RunEvent.Delivered delivered when delivered.handled() -> unheard.remove(delivered.flow());
            case RunEvent.Loading shown -> loading = Optional.of(shown).filter(RunEvent.Loading::on);
            case RunEvent.Request request when !request.sent() && !request.pinned() -> {
                waits = true;
                notes.add(Text.of("runtime.end.request", request.url(), request.note()));
            }
            default -> { }
        }
    }

    private static String place(Optional<Place> at) {
        return at.map(Place::toString).orElse("");
    }
}

package studio.authcode.plan;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.runtime.RunEvent;
import studio.authcode.runtime.module.AppLayout;

/// Spots that the sources do not show to reach a call, and that may reach one all the same.
final class Probes {

    /// A large app is believed: to try all of its handlers would take longer than its plan.
    private static final int MOST = 150;

    private Probes() {
    }

    /// Returns what is worth a try: every page by itself, and every handler that its template names.
    ///
    /// @param layout the app's pages with their templates
    /// @param known what the sources show
    static List<Spot> of(AppLayout layout, List<Spot> known) {
        Set<Spot> spots = new LinkedHashSet<>();
        layout.pages().forEach((page, unit) -> {
            boolean itself = known.stream().anyMatch(spot -> spot.page().equals(page) && !spot.fired());
            if (!itself) {
                spots.add(new Spot(page, Optional.empty(), "onLoad", false));
            }
            unit.template().events().forEach(event ->
                    spots.add(new Spot(page, Optional.empty(), event.handler(), true)));
        });
        known.forEach(spots::remove);
        return spots.size() > MOST ? List.of() : List.copyOf(spots);
    }

    /// Tells whether a spot reached a call itself, and not only the page on the way to it.
    static boolean reached(Spot spot, List<RunEvent> trail) {
        boolean begun = !spot.fired();
        for (RunEvent event : trail) {
            begun |= event instanceof RunEvent.Tap;
            if (begun && event instanceof RunEvent.Call) {
                return true;
            }
        }
        return false;
    }
}

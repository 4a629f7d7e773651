package studio.authcode.plan;

import java.util.List;
import java.util.Optional;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.Aid;
import studio.authcode.runtime.Lifecycle;

/// Where the platform, or a tap, enters the app's code on the way to a call.
///
/// @param page the page on which it is run; empty for the app's own lifecycle
/// @param component the component whose handler it is
/// @param handler the handler, or the lifecycle method
/// @param fired whether it is fired, and does not run by itself when its page is opened
record Spot(String page, Optional<String> component, String handler, boolean fired) {

    /// Returns the name as case ids have it.
    String id() {
        String where = page.isEmpty() ? "app" : page;
        return where + "#" + component.map(path -> path + ":").orElse("") + handler;
    }

    /// Returns what is done to reach the call.
    List<Act> acts(Outcome outcome) {
        int taps = !fired ? 0 : outcome == Outcome.Whole.TWICE ? 2 : 1;
        List<Act> acts = Lifecycle.acts(page, component, handler, taps);
        if (outcome == Outcome.Whole.LATE) {
            acts.add(new Act.LeaveBeforeAnswers());
        }
        return acts;
    }

    /// Returns one case of it.
    Case with(Outcome outcome) {
        return new Case(id() + "/" + outcome.id(), page, component, handler, fired, outcome);
    }

    /// Returns one case of a way that only an aid opens.
    ///
    /// @param number of the way, where the spot has several
    Case with(Outcome outcome, Aid aid, int number) {
        String id = id() + (number > 1 ? "+" + number : "") + "/" + outcome.id();
        return new Case(id, page, component, handler, fired, outcome, aid);
    }

    /// Returns where a case enters.
    static Spot of(Case tried) {
        return new Spot(tried.page(), tried.component(), tried.handler(), tried.fired());
    }
}

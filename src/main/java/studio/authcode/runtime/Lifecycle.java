package studio.authcode.runtime;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Which functions of an app the platform calls by itself, and what is done to it so that a function runs.
public final class Lifecycle {

    /// What it calls while it starts the app and opens a page; the empty name is a module's own code.
    private static final Set<String> OPENING = Set.of("", "onLaunch", "onShow", "onLoad", "onReady", "onInit",
            "didMount", "didUpdate", "deriveDataFromProps", "created", "attached", "ready", "pageLifetimes.show");

    /// What it calls when the page goes away.
    private static final Set<String> LEAVING = Set.of("onHide", "onUnload", "didUnmount", "detached",
            "pageLifetimes.hide");

    private Lifecycle() {
    }

    /// Tells whether the platform calls a function when its page is opened or left, without any tap.
    public static boolean calls(String function) {
        return OPENING.contains(function) || LEAVING.contains(function);
    }

    /// Returns what is done so that a function runs.
    ///
    /// @param page the page on which it is run; empty for the app's own
    /// @param component the component whose function it is
    /// @param times how often it is tapped on, at once; 0 for what the platform calls by itself
    public static List<Act> acts(String page, Optional<String> component, String function, int times) {
        List<Act> acts = new ArrayList<>();
        acts.add(new Act.Launch(Optional.of(page).filter(path -> !path.isEmpty()), ""));
        if (times > 0) {
            acts.add(new Act.Fire(function, component, times));
        } else if (LEAVING.contains(function)) {
            acts.add(new Act.Leave());
        }
        return acts;
    }
}

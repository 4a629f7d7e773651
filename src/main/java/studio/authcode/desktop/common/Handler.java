package studio.authcode.desktop.common;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import studio.authcode.base.Place;
import studio.authcode.journal.Origin;
import studio.authcode.runtime.Act;

/// A function of the developer's own that can be run from the window.
///
/// @param page the page on which it is run; empty for the app itself
/// @param component the component whose function it is
/// @param name the function's name; empty for a module that runs when it is loaded
/// @param lifecycle whether the platform calls it by itself
/// @param calls whether it can reach a call
/// @param place where it stands
public record Handler(String page, Optional<String> component, String name, boolean lifecycle, boolean calls,
        Place place) {

    /// What the platform calls while it opens a page.
    private static final Set<String> OPENING = Set.of("", "onLaunch", "onShow", "onLoad", "onReady", "onInit",
            "didMount", "created", "attached", "ready", "deriveDataFromProps", "pageLifetimes.show", "onError",
            "onUnhandledRejection", "onPageNotFound");

    /// What it calls when the page goes away.
    private static final Set<String> LEAVING = Set.of("onHide", "onUnload", "didUnmount", "detached",
            "pageLifetimes.hide");

    /// Returns what is done to the app so that it runs.
    public List<Act> acts() {
        Act launch = new Act.Launch(Optional.of(page).filter(path -> !path.isEmpty()), "");
        if (lifecycle && OPENING.contains(name)) {
            return List.of(launch);
        }
        return List.of(launch, lifecycle && LEAVING.contains(name)
                ? new Act.Leave() : new Act.Fire(name, component, 1));
    }

    /// Returns what the log says of it.
    public Origin origin() {
        return new Origin(page, component, name);
    }

    /// Returns its name with that of its page, such as `pages/home/index#onLogin`.
    public String title() {
        return component.orElse(page.isEmpty() ? "app" : page) + (name.isEmpty() ? "" : "#" + name);
    }

    /// Tells whether it is the same one, wherever it stands now.
    public boolean isSame(Handler other) {
        return page.equals(other.page) && component.equals(other.component) && name.equals(other.name);
    }
}

package studio.authcode.desktop.common;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.journal.Origin;
import studio.authcode.runtime.Act;
import studio.authcode.runtime.Lifecycle;

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

    /// Returns what is done to the app so that it runs.
    public List<Act> acts() {
        boolean itself = lifecycle && (page.isEmpty() || Lifecycle.calls(name));
        return Lifecycle.acts(page, component, name, itself ? 0 : 1);
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

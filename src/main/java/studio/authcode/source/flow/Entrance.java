package studio.authcode.source.flow;

import studio.authcode.base.Place;

/// Where the wallet, or a person's tap, enters the app's code.
///
/// @param kind what it belongs to
/// @param trigger what makes it run
/// @param file the code of the app, page or component that it belongs to
/// @param name the handler's name, such as `onLoad`; empty for a module that runs when it is loaded
/// @param place of the handler
public record Entrance(Kind kind, Trigger trigger, String file, String name, Place place) {

    /// What a handler belongs to.
    public enum Kind { APP, PAGE, COMPONENT, MODULE }

    /// What makes a handler run: a moment in the life of its owner, an event of its template, or nothing that is known.
    public enum Trigger { LIFECYCLE, EVENT, METHOD }
}

package studio.authcode.source.flow;

import java.util.List;
import java.util.Map;

/// An object or class whose functions call each other through `this`.
///
/// @param kind whether it is registered as an app, a page or a component
/// @param members its members that may be functions or objects, by name
/// @param includes what else its members come from: mixins, spread objects, a superclass
record Owner(Kind kind, Map<String, Value> members, List<Value> includes) {

    /// What an object is to the wallet.
    enum Kind { APP, PAGE, COMPONENT, PLAIN }
}

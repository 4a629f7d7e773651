package studio.authcode.desktop.common;

import studio.authcode.base.Place;

/// Shows places in the open project's files.
@FunctionalInterface
public interface Places {

    /// Shows a place where it stands.
    void open(Place place);
}

package studio.authcode.desktop.pages;

import studio.authcode.desktop.common.Handler;

/// One line of the list of pages.
sealed interface PageLine {

    /// A page, above its handlers.
    ///
    /// @param first whether the app starts with it
    /// @param open whether all of its handlers are shown
    record Head(PageHandlers page, boolean first, boolean open) implements PageLine {
    }

    /// A function that can be run.
    record Entry(Handler handler) implements PageLine {
    }

    /// Tells whether it is about the same thing as another line, as after a project was read again.
    default boolean isSame(PageLine other) {
        return switch (this) {
            case Head head -> other instanceof Head same && same.page().path().equals(head.page().path());
            case Entry entry -> other instanceof Entry same && same.handler().isSame(entry.handler());
        };
    }
}

package studio.authcode.desktop.common;

import studio.authcode.base.UserError;

/// Messages inside the window that stay until the person dismisses them.
public interface Notices {

    /// Says that something happened.
    void info(String text);

    /// Says that something was done, and offers to do something about it.
    ///
    /// @param action the word on the button
    void done(String text, String action, Runnable about);

    /// Says what could not be done, and what to do next.
    void error(UserError error);

    /// Says what could not be done.
    ///
    /// @param hint what to do next, or empty
    void error(String text, String hint);
}

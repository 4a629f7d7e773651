package studio.authcode.runtime;

import java.util.Optional;

/// One thing that the user, or the wallet, does to a running mini-app.
public sealed interface Act {

    /// The app is started.
    ///
    /// @param page the page it starts with; empty for its first one
    /// @param query the query string that the page gets, without a question mark
    record Launch(Optional<String> page, String query) implements Act {
    }

    /// The app's own function is called, such as its template's events would.
    ///
    /// @param handler the handler's name
    /// @param component the component's path, where it is one's method
    /// @param times how often, at once
    record Fire(String handler, Optional<String> component, int times) implements Act {
    }

    /// Code without a project is run.
    ///
    /// @param name what its errors call it
    /// @param handler the handler that is fired when it has registered a page and called nothing by itself; empty for
    ///        the only one that the page has
    record Script(String name, String code, Optional<String> handler) implements Act {
    }

    /// The user leaves the page.
    record Leave() implements Act {
    }

    /// The user leaves the page while a call is under way, whose answer comes after that.
    record LeaveBeforeAnswers() implements Act {
    }
}

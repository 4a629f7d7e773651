package studio.authcode.desktop.pages;

import java.util.List;
import java.util.Optional;
import studio.authcode.desktop.common.Handler;
import studio.authcode.project.Page;

/// A page with its handlers; or the app itself, which is no page.
///
/// @param page empty for the app itself
/// @param reaching the handlers that can reach a call
/// @param others the other functions that its template names
record PageHandlers(Optional<Page> page, List<Handler> reaching, List<Handler> others) {

    static PageHandlers unread(Page page) {
        return new PageHandlers(Optional.of(page), List.of(), List.of());
    }

    /// Returns the page's path; empty for the app itself.
    String path() {
        return page.map(Page::path).orElse("");
    }
}

package studio.authcode.desktop.common.trail;

import java.util.Locale;
import studio.authcode.runtime.RunEvent;

/// Which events are shown.
public enum TrailFilter {
    /// Every one.
    ALL,
    /// What the page asked of the platform, and what came of it.
    CALLS,
    /// What the page wrote to the console.
    CONSOLE,
    /// What went wrong.
    ERRORS;

    /// Tells whether an event is shown.
    boolean accepts(RunEvent event) {
        return switch (this) {
            case ALL -> true;
            case CALLS -> event instanceof RunEvent.Call || event instanceof RunEvent.Prompted
                    || event instanceof RunEvent.Ended || event instanceof RunEvent.Delivered
                    || event instanceof RunEvent.Replied
                    || event instanceof RunEvent.Read || event instanceof RunEvent.Api
                    || event instanceof RunEvent.Dialog || event instanceof RunEvent.Request;
            case CONSOLE -> event instanceof RunEvent.Console;
            case ERRORS -> event instanceof RunEvent.Failure || event instanceof RunEvent.ModuleMissing
                    || event instanceof RunEvent.Console console && console.level().equals("error");
        };
    }

    /// Returns the name that stands in keys of texts.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package studio.authcode.desktop.problems;

import java.util.Locale;
import studio.authcode.diagnosis.Severity;

/// By what the list of problems is filtered: how bad they are, and those that are ignored.
enum Kind {
    ERROR, WARNING, INFO, IGNORED;

    static Kind of(Severity severity) {
        return switch (severity) {
            case ERROR -> ERROR;
            case WARNING -> WARNING;
            case INFO -> INFO;
        };
    }

    /// Returns the name that stands in keys of texts and settings.
    String id() {
        return name().toLowerCase(Locale.ROOT);
    }
}

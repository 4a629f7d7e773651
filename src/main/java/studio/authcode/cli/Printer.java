package studio.authcode.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

/// Prints what could not be done, as text to the person or as JSON to a program.
final class Printer {

    private final PrintStream out;
    private final PrintStream err;

    Printer(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void error(UserError error, boolean json) {
        String hint = error.hint() == null ? null : error.hint().toString();
        error(error.text().toString(), hint, json);
    }

    /// Says what could not be done with one of several folders.
    void error(Path folder, UserError error) {
        err.println("authcode: " + Printable.line(folder.toString()) + ": " + Printable.line(error.text().toString()));
        if (error.hint() != null) {
            err.println("  " + Printable.line(error.hint().toString()));
        }
    }

    void error(String message, String hint, boolean json) {
        if (json) {
            out.println(Json.write(Json.object().set("error", json(message, hint))));
            return;
        }
        err.println("authcode: " + Printable.line(message));
        if (hint != null) {
            err.println("  " + Printable.line(hint));
        }
    }

    /// Returns an error as `{"message":…,"hint":…}`.
    static ObjectNode json(UserError error) {
        return json(error.text().toString(), error.hint() == null ? null : error.hint().toString());
    }

    private static ObjectNode json(String message, String hint) {
        ObjectNode node = Json.object().put("message", message);
        return hint == null ? node : node.put("hint", hint);
    }
}

package studio.authcode.cli;

import java.io.PrintStream;
import studio.authcode.base.Json;
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

    void error(String message, String hint, boolean json) {
        if (json) {
            ObjectNode root = Json.object();
            ObjectNode node = root.putObject("error");
            node.put("message", message);
            if (hint != null) {
                node.put("hint", hint);
            }
            out.println(Json.write(root));
            return;
        }
        err.println("authcode: " + message);
        if (hint != null) {
            err.println("  " + hint);
        }
    }
}

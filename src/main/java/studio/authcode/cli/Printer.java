package studio.authcode.cli;

import java.io.PrintStream;
import java.nio.file.Path;
import studio.authcode.base.Json;
import studio.authcode.base.Printable;
import studio.authcode.base.UserError;
import studio.authcode.report.ErrorJson;
import studio.authcode.report.JunitReport;
import studio.authcode.report.SarifReport;

/// Prints what could not be done, as text to the person or as JSON to a program.
final class Printer {

    private final PrintStream out;
    private final PrintStream err;

    Printer(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    void error(UserError error, CheckFormat format) {
        String hint = error.hint() == null ? null : error.hint().toString();
        error(error.text().toString(), hint, format);
    }

    /// Says what could not be done with one of several folders.
    void error(Path folder, UserError error) {
        err.println("authcode: " + Printable.line(folder.toString()) + ": " + Printable.line(error.text().toString()));
        if (error.hint() != null) {
            err.println("  " + Printable.line(error.hint().toString()));
        }
    }

    /// Says what could not be done, in the format that the report would have had.
    void error(String message, String hint, CheckFormat format) {
        switch (format) {
            case text -> complain(message, hint);
            case json -> out.println(Json.write(Json.object().set("error", ErrorJson.of(message, hint))));
            case sarif -> out.print(SarifReport.ofFailure(Version.number(), message, hint));
            case junit -> out.print(JunitReport.ofFailure(message, hint));
        }
    }

    private void complain(String message, String hint) {
        err.println("authcode: " + Printable.line(message));
        if (hint != null) {
            err.println("  " + Printable.line(hint));
        }
    }
}

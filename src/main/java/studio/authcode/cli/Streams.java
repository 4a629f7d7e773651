package studio.authcode.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.util.function.BooleanSupplier;

/// What a command speaks to, and hears from.
///
/// @param out where the report goes
/// @param report what `out` writes to
/// @param err where notices, questions and errors go
/// @param in what the person types
/// @param canAsk whether a person sits there to be asked
/// @param canColour whether the report is read in a terminal
public record Streams(
        PrintStream out,
        ReportStream report,
        PrintStream err,
        BufferedReader in,
        BooleanSupplier canAsk,
        BooleanSupplier canColour) {
}

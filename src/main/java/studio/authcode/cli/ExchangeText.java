package studio.authcode.cli;

import java.io.PrintStream;
import studio.authcode.backend.exchange.Operation;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.base.Printable;
import studio.authcode.report.Style;
import tools.jackson.databind.JsonNode;

/// Shows an exchange as the log keeps it.
final class ExchangeText {

    private final PrintStream out;
    private final Style style;

    ExchangeText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    /// Prints one line, and below it what was wrong.
    ///
    /// @param indent what every line begins with
    void print(JsonNode exchange, String indent) {
        JsonNode verdict = exchange.path("verdict");
        boolean well = verdict.path("id").asString("").equals("ok");
        // What a page sends to its own server is no wallet's business, and none judges it.
        boolean judged = !exchange.path("operation").asString("").equals(Operation.PAGE_REQUEST.json());
        JsonNode sent = exchange.path("sent");
        int status = exchange.path("status").asInt(0);
        out.println(indent + "%s  %-12s %-12s %s  %s%s".formatted(
                style.faint(exchange.path("time").asString("")), Printable.of(exchange.path("wallet").asString("")),
                exchange.path("operation").asString(""), status == 0 ? "---" : String.valueOf(status),
                !judged ? "" : (well ? style.good("ok") : style.bad(Printable.of(verdict.path("id").asString(""))))
                        + "  ",
                style.faint(Printable.line(sent.path("method").asString("") + " "
                        + sent.path("target").asString("")))));
        if (!well) {
            out.println(indent + "    " + Printable.line(verdict.path("explanation").asString("")));
            if (!verdict.path("advice").asString("").isEmpty()) {
                out.println(indent + "    " + Printable.line(verdict.path("advice").asString("")));
            }
            JsonNode signed = verdict.path("signed");
            if (signed.isObject()) {
                new SignedLines(out, style, indent + "    ").print(new SignedText(
                        signed.path("expected").asString(""), signed.path("actual").asString("")));
            }
        }
    }
}

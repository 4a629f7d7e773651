package studio.authcode.cli;

import java.io.PrintStream;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.report.Style;

/// Shows the text that the wallet signs above the one that the caller must have signed, from shortly before they part.
final class SignedLines {

    private static final int BEFORE = 30;
    private static final int SHOWN = 90;

    private final PrintStream out;
    private final Style style;
    private final String indent;

    SignedLines(PrintStream out, Style style, String indent) {
        this.out = out;
        this.style = style;
        this.indent = indent;
    }

    void print(SignedText signed) {
        if (signed.actual().isEmpty()) {
            out.println(indent + Text.of("cli.backend.signs", part(signed.expected(), 0)));
            return;
        }
        int at = signed.firstDifference();
        int from = Math.max(0, at - BEFORE);
        out.println(indent + Text.of("cli.backend.expected", part(signed.expected(), from)));
        out.println(indent + Text.of("cli.backend.actual", part(signed.actual(), from)));
        if (!signed.expected().equals(signed.actual())) {
            int shown = visible(signed.expected().substring(from, at)) + (from > 0 ? 1 : 0);
            int label = Text.of("cli.backend.expected", "").toString().length();
            out.println(indent + " ".repeat(label + shown) + style.bad("^"));
        }
    }

    private static String part(String text, int from) {
        String rest = text.substring(from, Math.min(text.length(), from + SHOWN));
        return (from > 0 ? "…" : "") + Printable.line(rest) + (from + SHOWN < text.length() ? "…" : "");
    }

    private static int visible(String text) {
        return Printable.line(text).length();
    }
}

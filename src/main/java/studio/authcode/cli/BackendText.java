package studio.authcode.cli;

import java.io.PrintStream;
import studio.authcode.backend.Backend;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.credentials.CredentialJson;
import studio.authcode.backend.exchange.Exchange;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireReply;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.report.Style;

/// Shows the wallet server in a terminal: where it is, who may use it, and what is asked of it.
final class BackendText {

    private final PrintStream out;
    private final Style style;
    private final boolean reveal;

    BackendText(PrintStream out, Style style, boolean reveal) {
        this.out = out;
        this.style = style;
        this.reveal = reveal;
    }

    void ready(Backend backend) {
        out.println(Text.of("cli.backend.ready", style.strong(backend.origin())));
        backend.addresses().forEach((wallet, addresses) -> addresses.forEach((name, address) ->
                out.printf("  %-12s %-16s %s%n", wallet, name, address)));
        out.println(Text.of("cli.backend.apps"));
        backend.credentials().all().forEach(this::print);
        out.println(Text.of("cli.backend.admin", backend.adminUrl(), backend.adminToken()));
        out.println(style.faint(Text.of("cli.backend.stop").toString()));
    }

    /// Prints one line.
    void print(AppCredentials app) {
        String secret = Printable.of(CredentialJson.shown(app.clientSecret(), reveal));
        out.printf("  %-12s %-28s %-10s %s  %s%n", app.merchant().wallet(), Printable.of(app.merchant().app()),
                app.merchant().environment(), Printable.of(app.clientId()), style.faint(secret));
    }

    void print(Exchange exchange) {
        Verdict verdict = exchange.handled().verdict();
        String status = exchange.handled().reply() instanceof WireReply.Answer answer
                ? String.valueOf(answer.status()) : "---";
        String line = "%s  %-12s %-8s %s  %s".formatted(style.faint(exchange.request().time().toString()),
                exchange.wallet(), exchange.operation().json(), status,
                verdict.mistake().isEmpty() ? style.good("ok") : style.bad(verdict.id()));
        synchronized (out) {
            out.println(line + exchange.flow().map(flow -> "  " + style.faint(flow)).orElse(""));
            verdict.mistake().ifPresent(mistake -> {
                out.println("    " + Printable.line(verdict.explanation().toString()));
                out.println("    " + Text.of(mistake.key() + ".advice"));
            });
            verdict.signed().ifPresent(signed -> new SignedLines(out, style, "    ").print(signed));
            out.flush();
        }
    }
}

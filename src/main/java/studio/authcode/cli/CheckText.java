package studio.authcode.cli;

import java.io.PrintStream;
import java.util.Optional;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Diagnosis;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.IdStatus;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.MiniApp;

/// Prints a checked mini-app for a person.
final class CheckText {

    private final PrintStream out;
    private final Style style;

    CheckText(PrintStream out, Style style) {
        this.out = out;
        this.style = style;
    }

    void print(MiniApp app, String wallet, Diagnosis diagnosis) {
        String folder = Printable.line(app.folder().toString());
        out.println(style.strong(Printable.of(app.name())) + "  " + wallet + "  " + style.faint(folder));
        String where = diagnosis.verdict().source().map(source -> "  " + source.place()).orElse("");
        String about = diagnosis.verdict().registered()
                .map(known -> "  " + known.name() + (known.company().isEmpty() ? "" : " – " + known.company()))
                .orElse("");
        out.println("  " + status(diagnosis.verdict().status()) + id(diagnosis.verdict().id()) + style.faint(where)
                + about);
        diagnosis.verdict().compared().stream().flatMap(both -> both.lines().stream())
                .forEach(line -> out.println("      " + style.faint(line)));
        diagnosis.findings().forEach(this::print);
    }

    private static String id(Optional<String> id) {
        return id.map(text -> "  " + Printable.of(text)).orElse("");
    }

    private String status(IdStatus status) {
        String word = "● " + status.id();
        return switch (status) {
            case REGISTERED -> style.good(word);
            case UNASSOCIATED -> style.faint(word);
            case UNREGISTERED, MISSING, MALFORMED, UNREADABLE, INACTIVE -> style.bad(word);
        };
    }

    private void print(Finding finding) {
        String cause = finding.cause().isEmpty() ? "" : " (" + finding.cause() + ")";
        out.println("  " + severity(finding.severity()) + " " + finding.rule() + cause + "  " + finding.place());
        out.println("    " + finding.message());
        out.println("    " + style.faint("→ " + finding.hint()));
    }

    private String severity(Severity severity) {
        return switch (severity) {
            case ERROR -> style.bad("error");
            case WARNING -> style.warn("warning");
            case INFO -> style.faint("info");
        };
    }
}

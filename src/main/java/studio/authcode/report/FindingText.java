package studio.authcode.report;

import java.util.function.Function;
import java.util.function.UnaryOperator;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.SourceLines;

/// A finding as a compiler would print it: what is wrong, where, the line itself, and what to do.
public final class FindingText {

    private final Style style;
    private final Function<Text, String> words;
    private final SourceLines lines;

    /// Takes what a project's findings are shown with.
    ///
    /// @param words says the sentences in the language that is wanted
    /// @param lines reads the project's files
    public FindingText(Style style, Function<Text, String> words, SourceLines lines) {
        this.style = style;
        this.words = words;
        this.lines = lines;
    }

    /// Returns several lines of text.
    ///
    /// @param file the finding's file as it is to be named
    public String of(Finding finding, String file) {
        UnaryOperator<String> colour = colour(finding.severity());
        String cause = finding.cause().isEmpty() ? "" : " (" + finding.cause() + ")";
        String place = file + ":" + finding.place().line() + ":" + finding.place().column();
        StringBuilder out = new StringBuilder()
                .append(colour.apply(finding.severity().id())).append(": ")
                .append(style.strong(said(finding.message()))).append('\n')
                .append(" ".repeat(Snippet.gutter(finding.place()))).append(style.faint("--> "))
                .append(Printable.line(place)).append("  ").append(finding.rule()).append(cause).append('\n');
        new Snippet(style, lines).of(finding.place(), colour).ifPresent(out::append);
        String advice = said(finding.hint());
        out.append(note(finding, "hint", advice));
        finding.suggestion().map(Printable::of).filter(id -> !advice.contains(id))
                .ifPresent(id -> out.append(note(finding, "meant", id)));
        finding.fix().ifPresent(fix -> out.append(note(finding, "fix", said(fix.title())
                + (fix.safe() && !fix.edits().isEmpty() ? style.faint("  (authcode fix)") : ""))));
        return out.toString();
    }

    /// Returns one more line about a finding.
    public String note(Finding finding, String word, String text) {
        return " ".repeat(Snippet.gutter(finding.place())) + style.faint(" = ") + word + ": " + text + "\n";
    }

    private String said(Text text) {
        return Printable.line(words.apply(text));
    }

    private UnaryOperator<String> colour(Severity severity) {
        return switch (severity) {
            case ERROR -> style::bad;
            case WARNING -> style::warn;
            case INFO -> style::faint;
        };
    }
}

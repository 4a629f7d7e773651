package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.TextEdit;
import studio.authcode.source.CallSite;

/// A rule's name and how much it matters, and so how its findings are worded.
///
/// @param name behind `call/`, such as `no-fail`
record Wording(String name, Severity severity) {

    private static final String KEY = "calls.";

    static Wording error(String name) {
        return new Wording(name, Severity.ERROR);
    }

    static Wording warning(String name) {
        return new Wording(name, Severity.WARNING);
    }

    /// Returns what the catalogue says of a rule that tells no causes apart.
    RuleEntry entry() {
        return entry("");
    }

    RuleEntry entry(String... causes) {
        return new RuleEntry(rule(), List.of(causes).stream().map(cause -> Cause.of(cause, severity)).toList());
    }

    private String rule() {
        return "call/" + name;
    }

    /// Returns a finding in the rule's usual words.
    Finding at(Place place, Object... args) {
        return said(name, "", place, args);
    }

    /// Returns a finding of one of the rule's causes, each with its own words.
    Finding because(String cause, Place place, Object... args) {
        return said(name + "." + cause, cause, place, args);
    }

    /// Returns a finding in other words.
    Finding said(String words, String cause, Place place, Object... args) {
        return Finding.of(rule(), cause, severity, place, Text.of(KEY + words, args),
                Text.of(KEY + words + ".hint", args));
    }

    /// Offers to give a member of the options another name; what it stands for stays the same.
    static Optional<Fix> rename(CallSite.Member member, String right) {
        String written = member.name();
        return switch (member.form()) {
            case PLAIN -> Optional.of(rename(member.place(), written, right));
            case SHORTHAND -> Optional.of(rename(member.place(), written, right, right + ": " + written));
            case COMPUTED -> Optional.empty();
        };
    }

    /// Offers to write something else in a place; a person decides.
    ///
    /// @param wrong what stands there, in quotes or not
    static Fix rename(Place place, String wrong, String right) {
        return rename(place, wrong, right, right);
    }

    private static Fix rename(Place place, String wrong, String right, String replacement) {
        return new Fix(Text.of("calls.rename", right), false,
                List.of(new TextEdit(place, replacement, Optional.of(wrong))));
    }
}

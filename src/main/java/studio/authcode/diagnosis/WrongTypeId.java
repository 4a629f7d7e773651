package studio.authcode.diagnosis;

import java.util.List;
import java.util.regex.Pattern;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.AppId;
import studio.authcode.project.IdSource;
import studio.authcode.project.JsonPointers;
import studio.authcode.project.JsonValue;
import studio.authcode.project.JsonValue.JsonNumber;

/// `app-id/wrong-type`: the id is there and is no string.
final class WrongTypeId implements Rule {

    private static final String RULE = "app-id/wrong-type";
    private static final String KEY = "diagnosis.wrong-type.";
    /// A fraction or an exponent was no id even in quotes.
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.repairable("number", Severity.ERROR),
                Cause.of("boolean", Severity.ERROR),
                Cause.of("array", Severity.ERROR),
                Cause.of("object", Severity.ERROR))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.app().id() instanceof AppId.WrongType(IdSource source, JsonValue value)
                ? List.of(finding(source, value)) : List.of();
    }

    private static Finding finding(IdSource source, JsonValue value) {
        String cause = JsonTypes.id(value);
        String key = JsonPointers.dotted(source.pointer());
        Finding finding = Finding.of(RULE, cause, Severity.ERROR, source.place(),
                Text.of(KEY + "message", key, JsonTypes.text(value)), Text.of(KEY + "hint", key));
        return value instanceof JsonNumber(Place place, String literal) && DIGITS.matcher(literal).matches()
                ? finding.fixedBy(Fix.writing(Text.of(KEY + "fix"), true, place, literal)) : finding;
    }
}

package studio.authcode.diagnosis;

import java.util.List;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.AppId;
import studio.authcode.project.AppJson;
import studio.authcode.project.IdSource;
import studio.authcode.project.JsonPointers;
import studio.authcode.project.ProjectSettings;

/// `app-id/missing`: no id where the wallet keeps it, and none elsewhere that may be meant.
final class MissingId implements Rule {

    private static final String RULE = "app-id/missing";
    private static final String KEY = "diagnosis.missing.";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.of("no-manifest", Severity.ERROR),
                Cause.of("no-field", Severity.ERROR).or(Severity.INFO),
                Cause.of("empty", Severity.ERROR).or(Severity.INFO),
                Cause.of("null", Severity.ERROR).or(Severity.INFO))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        String wallet = subject.app().wallet().map(subject::walletName).orElse("");
        return switch (subject.app().id()) {
            case AppId.Empty(IdSource source, boolean isNull) when subject.keepsId() ->
                    List.of(error(isNull ? "null" : "empty", source.place(), source, wallet));
            case AppId.Empty(IdSource source, boolean isNull) when !wallet.isEmpty() ->
                    List.of(unassociated(isNull ? "null" : "empty", source.place(), wallet));
            case AppId.Absent(IdSource expected, boolean exists, Place place, List<AppId.Stray> strays)
                    when strays.isEmpty() ->
                    List.of(error(exists ? "no-field" : "no-manifest", place, expected, wallet));
            case AppId.NotKept _ when !wallet.isEmpty() ->
                    List.of(unassociated("no-field", settingsPlace(subject), wallet));
            default -> List.of();
        };
    }

    private static Finding error(String cause, Place place, IdSource where, String wallet) {
        String key = JsonPointers.dotted(where.pointer());
        return Finding.of(RULE, cause, Severity.ERROR, place,
                Text.of(KEY + cause, where.file(), key, wallet), Text.of(KEY + "hint", where.file(), key));
    }

    private static Finding unassociated(String cause, Place place, String wallet) {
        return Finding.of(RULE, cause, Severity.INFO, place,
                Text.of(KEY + "unassociated", wallet), Text.of(KEY + "unassociated.hint"));
    }

    /// Where the id could be written; `app.json` stands for the project where there is no such file yet.
    private static Place settingsPlace(Subject subject) {
        return subject.app().settings().json().map(_ -> ProjectSettings.FILE)
                .or(() -> subject.app().appJson().map(AppJson::file))
                .map(Place::of).orElseGet(subject::idPlace);
    }
}

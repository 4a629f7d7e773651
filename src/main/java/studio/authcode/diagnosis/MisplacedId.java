package studio.authcode.diagnosis;

import java.util.List;
import java.util.stream.Collectors;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.AppId.Standing;
import studio.authcode.project.AppId.Stray;
import studio.authcode.project.AppId;
import studio.authcode.project.IdSource;
import studio.authcode.project.JsonPointers;
import studio.authcode.project.WalletRules;

/// `app-id/misplaced`: an id stands where the wallet does not look.
final class MisplacedId implements Rule {

    private static final String RULE = "app-id/misplaced";
    private static final int LAST_ASCII = 0x7F;
    private static final String KEY = "diagnosis.misplaced.";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.repairable("top-level", Severity.WARNING),
                Cause.repairable("in-app-json", Severity.ERROR),
                Cause.repairable("other-key", Severity.ERROR))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        String proper = subject.wallet().map(WalletRules::rules).flatMap(rules -> rules.appId())
                .map(place -> JsonPointers.dotted(place.pointer())).orElse("");
        String wallet = subject.app().wallet().map(subject::walletName).orElse("");
        return switch (subject.app().id()) {
            case AppId.Found found when found.standing() == Standing.ALTERNATIVE ->
                    List.of(topLevel(subject, found, proper, wallet));
            case AppId.Found found -> found.beside().map(stray -> beside(found, stray, proper)).stream().toList();
            case AppId.Absent(IdSource _, boolean _, Place _, List<Stray> strays) when !strays.isEmpty() ->
                    List.of(stray(subject, strays, proper, wallet));
            default -> List.of();
        };
    }

    private static Finding topLevel(Subject subject, AppId.Found found, String proper, String wallet) {
        IdSource source = found.source();
        Finding finding = Finding.of(RULE, "top-level", Severity.WARNING, source.place(),
                        Text.of(KEY + "top-level", JsonPointers.dotted(source.pointer()), proper, wallet),
                        Text.of(KEY + "hint-move", proper));
        return MoveFix.of(subject, found).map(finding::fixedBy).orElse(finding);
    }

    private static Finding beside(AppId.Found found, Stray stray, String proper) {
        return Finding.of(RULE, "top-level", Severity.WARNING, stray.source().place(),
                Text.of(KEY + "beside", JsonPointers.dotted(stray.source().pointer()), Printable.of(stray.id()), proper,
                        Printable.of(found.id())),
                Text.of(KEY + "hint-remove", JsonPointers.dotted(stray.source().pointer())));
    }

    private static Finding stray(Subject subject, List<Stray> strays, String proper, String wallet) {
        Stray stray = strays.getFirst();
        boolean inApp = subject.app().appJson().filter(app -> app.file().equals(stray.source().file())).isPresent();
        String cause = inApp ? "in-app-json" : "other-key";
        String written = shown(stray.source(), inApp ? stray.source().file() : manifest(subject));
        Finding finding = Finding.of(RULE, cause, Severity.ERROR, stray.source().place(),
                        Text.of(KEY + cause, written, proper, wallet),
                        Text.of(KEY + "hint-move", proper));
        return MoveFix.of(subject, strays).map(finding::fixedBy).orElse(finding);
    }

    private static String manifest(Subject subject) {
        return subject.wallet().map(WalletRules::rules).flatMap(rules -> rules.appId()).map(place -> place.file())
                .orElse("");
    }

    /// Shows what only looks like the right key, and the file where it is another than the one that people expect.
    private static String shown(IdSource source, String expected) {
        String key = Printable.of(JsonPointers.dotted(source.pointer())).codePoints()
                .mapToObj(c -> c < LAST_ASCII ? Character.toString(c) : Printable.codePoint(c))
                .collect(Collectors.joining("", "“", "”"));
        return source.file().equals(expected) ? key
                : Text.of(KEY + "in-file", key, Printable.of(source.file())).toString();
    }
}

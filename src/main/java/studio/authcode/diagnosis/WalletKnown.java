package studio.authcode.diagnosis;

import java.util.List;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.Problem;

/// `project/wallet-unknown`, `project/settings` and `project/incomplete`: what could not be told or checked.
final class WalletKnown implements Rule {

    private static final String UNKNOWN = "project/wallet-unknown";
    private static final String INCOMPLETE = "project/incomplete";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(UNKNOWN, List.of(
                Cause.of("no-mark", Severity.INFO),
                Cause.of("no-such-wallet", Severity.ERROR))),
                new RuleEntry(INCOMPLETE, List.of(
                Cause.of("too-many-files", Severity.INFO),
                Cause.of("unreadable-folder", Severity.INFO))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return subject.app().problems().stream().flatMap(WalletKnown::finding).toList();
    }

    private static Stream<Finding> finding(Problem problem) {
        return switch (problem) {
            case Problem.WalletUntold untold -> Stream.of(Finding.of(UNKNOWN, "no-mark", Severity.INFO, untold.place(),
                    Text.of("diagnosis.wallet.no-mark"), Text.of("diagnosis.wallet.no-mark.hint")));
            case Problem.WalletUnknown unknown -> Stream.of(Finding.of(UNKNOWN, "no-such-wallet", Severity.ERROR,
                    unknown.place(), Text.of("diagnosis.wallet.no-such-wallet", Printable.of(unknown.named())),
                    Text.of("diagnosis.wallet.no-such-wallet.hint", String.join(", ", unknown.known()))));
            case Problem.SettingWrong wrong -> Stream.of(Finding.of("project/settings", "wrong-type", Severity.WARNING,
                    wrong.place(), Text.of("diagnosis.settings.wrong-type", Printable.of(wrong.name())),
                    Text.of("diagnosis.settings.wrong-type.hint")));
            case Problem.TooManyFiles cut -> Stream.of(Finding.of(INCOMPLETE, "too-many-files", Severity.INFO,
                    cut.place(), Text.of("diagnosis.incomplete.too-many-files"),
                    Text.of("diagnosis.incomplete.too-many-files.hint")));
            case Problem.UnreadableFolder closed -> Stream.of(Finding.of(INCOMPLETE, "unreadable-folder", Severity.INFO,
                    closed.place(), Text.of("diagnosis.incomplete.unreadable-folder", Printable.of(closed.folder())),
                    Text.of("diagnosis.incomplete.unreadable-folder.hint")));
            default -> Stream.empty();
        };
    }
}

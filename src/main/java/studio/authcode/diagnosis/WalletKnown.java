package studio.authcode.diagnosis;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Edits;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.Problem;

/// `project/wallet-unknown`, `project/settings` and `project/incomplete`: what could not be told or checked.
final class WalletKnown implements Rule {

    private static final String UNKNOWN = "project/wallet-unknown";
    private static final int MOST_SLIPS = 1;
    private static final String INCOMPLETE = "project/incomplete";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(UNKNOWN, List.of(
                Cause.of("no-mark", Severity.INFO),
                Cause.repairable("no-such-wallet", Severity.ERROR))),
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
            case Problem.WalletUnknown unknown -> Stream.of(noSuchWallet(unknown));
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

    private static Finding noSuchWallet(Problem.WalletUnknown unknown) {
        Text message = Text.of("diagnosis.wallet.no-such-wallet", Printable.of(unknown.named()));
        String all = String.join(", ", unknown.known());
        return near(unknown).map(near -> Finding.of(UNKNOWN, "no-such-wallet", Severity.ERROR, unknown.place(), message,
                        Text.of("diagnosis.wallet.no-such-wallet.near", near, all)).suggesting(near)
                        .fixedBy(Fix.writing(Text.of("diagnosis.wallet.no-such-wallet.fix", near),
                                plain(unknown.named()).equals(plain(near)), unknown.place(), near)))
                .orElseGet(() -> Finding.of(UNKNOWN, "no-such-wallet", Severity.ERROR, unknown.place(), message,
                        Text.of("diagnosis.wallet.no-such-wallet.hint", all)));
    }

    /// The one wallet whose name differs by a slip at most.
    private static Optional<String> near(Problem.WalletUnknown unknown) {
        String named = plain(unknown.named());
        List<String> near = unknown.known().stream()
                .filter(wallet -> Edits.between(named, plain(wallet), MOST_SLIPS) <= MOST_SLIPS).toList();
        return near.size() == 1 ? Optional.of(near.getFirst()) : Optional.empty();
    }

    private static String plain(String wallet) {
        return wallet.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

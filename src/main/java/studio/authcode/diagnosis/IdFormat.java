package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.IdShape.Fault;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.wallet.ProjectRules.IdRule;

/// `app-id/format`: an id that is not registered breaks the rule that the wallet documents for new ones.
///
/// What `app-id/unregistered` has named already is not said again: an id that is known to be another one but for what
/// can hardly be seen, and one that is no app id of this wallet at all.
final class IdFormat implements Rule {

    private static final String RULE = "app-id/format";
    private static final String KEY = "diagnosis.format.";
    private static final Set<IdCause> NO_ID =
            EnumSet.of(IdCause.OTHER_WALLET, IdCause.CREDENTIAL, IdCause.URL_OR_PATH);

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, Stream.of(Fault.values())
                .map(fault -> Cause.of(fault.id(), Severity.WARNING)).toList()));
    }

    @Override
    public List<Finding> check(Subject subject) {
        Optional<IdRule> rule = subject.wallet().flatMap(wallet -> wallet.rules().idPattern());
        Optional<IdSuspicion> suspicion = IdSuspicion.of(subject);
        if (rule.isEmpty() || suspicion.isEmpty() || isExplained(suspicion.get())) {
            return List.of();
        }
        String id = remaining(suspicion.get());
        IdShape shape = new IdShape(rule.get());
        Set<Fault> faults = shape.faults(id);
        return faults.isEmpty() ? List.of() : List.of(finding(subject, rule.get(), shape, id, List.copyOf(faults)));
    }

    private static boolean isExplained(IdSuspicion suspicion) {
        boolean sure = suspicion.meant().isPresent() && suspicion.confidence() == Confidence.CERTAIN;
        boolean template = suspicion.causes().contains(IdCause.PLACEHOLDER) && !Fold.seen(suspicion.id()).contains(".");
        return sure || template || suspicion.causes().stream().anyMatch(NO_ID::contains);
    }

    /// The id without those faults that have causes of their own.
    private static String remaining(IdSuspicion suspicion) {
        Set<Fold> named = EnumSet.complementOf(EnumSet.of(Fold.CASE));
        if (suspicion.causes().contains(IdCause.CASE_DIFFERS)) {
            named.add(Fold.CASE);
        }
        return Fold.undo(suspicion.id(), named, "");
    }

    private static Finding finding(Subject subject, IdRule rule, IdShape shape, String id, List<Fault> faults) {
        String wallet = subject.walletName(subject.app().wallet().orElseThrow());
        List<Text> said = new ArrayList<>();
        for (Fault fault : faults) {
            said.add(switch (fault) {
                case TOO_LONG -> Text.of(KEY + "too-long", id.length(), rule.maxLength());
                case ONE_SEGMENT -> Text.of(KEY + "one-segment");
                case BAD_CHARACTER -> Text.of(KEY + "bad-character", Printable.of(shape.notAllowed(id)));
                case SEGMENT_START -> Text.of(KEY + "segment-start");
            });
        }
        Text all = said.getFirst();
        for (Text next : said.subList(1, said.size())) {
            all = Text.of("diagnosis.list", all, next);
        }
        return Finding.of(RULE, faults.getFirst().id(), Severity.WARNING, subject.idPlace(),
                Text.of(KEY + "message", Printable.of(subject.app().id().text().orElseThrow()), all, wallet),
                Text.of(KEY + "hint", wallet, rule.example()));
    }
}

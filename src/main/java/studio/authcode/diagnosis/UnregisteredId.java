package studio.authcode.diagnosis;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.project.AppId;
import studio.authcode.registry.RegisteredApp;

/// `app-id/unregistered`: there is an id, and the wallet does not know it.
final class UnregisteredId implements Rule {

    private static final String RULE = "app-id/unregistered";
    private static final String KEY = "diagnosis.unregistered.";
    private static final int MOST_CHOICES = 3;
    /// Ids that stand in a command line without quotes.
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._-]{1,80}");

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, Stream.of(IdCause.values())
                .map(cause -> cause.mayFit()
                        ? Cause.repairable(cause.id(), Severity.ERROR)
                        : Cause.of(cause.id(), Severity.ERROR)).toList()));
    }

    @Override
    public List<Finding> check(Subject subject) {
        return IdSuspicion.of(subject).map(suspicion -> finding(subject, suspicion)).stream().toList();
    }

    private static Finding finding(Subject subject, IdSuspicion suspicion) {
        Finding finding = Finding.of(RULE, suspicion.cause().id(), Severity.ERROR, subject.idPlace(),
                message(subject, suspicion), hint(subject, suspicion));
        Optional<String> meant = suspicion.meant().map(RegisteredApp::id);
        if (meant.isEmpty()) {
            return finding;
        }
        Finding suggesting = finding.suggesting(meant.get());
        // Nobody is led unasked from one mistake to another.
        boolean works = suspicion.meant().filter(app -> app.activeIn(subject.environment())).isPresent();
        return works && subject.app().id() instanceof AppId.Found found
                ? suggesting.fixedBy(ReplaceFix.of(subject, found, meant.get())) : suggesting;
    }

    private static Text message(Subject subject, IdSuspicion suspicion) {
        String wallet = subject.walletName(subject.app().wallet().orElseThrow());
        Text reason = reason(subject, suspicion);
        List<IdCause> others = suspicion.others();
        return others.isEmpty()
                ? Text.of(KEY + "message", reason, wallet)
                : Text.of(KEY + "message-also", reason, wallet, list(others));
    }

    private static Text reason(Subject subject, IdSuspicion suspicion) {
        String id = Printable.of(suspicion.id());
        String cause = suspicion.cause().id();
        return switch (suspicion.cause()) {
            case OTHER_WALLET -> otherWallet(subject, id, suspicion.other().orElseThrow());
            case PLACEHOLDER, CREDENTIAL, URL_OR_PATH, UNKNOWN -> Text.of(KEY + cause, id);
            default -> suspicion.nearest()
                    .map(app -> Text.of(KEY + cause, id, Printable.of(app.id())))
                    .orElseGet(() -> Text.of(KEY + cause + ".alone", id));
        };
    }

    private static Text otherWallet(Subject subject, String id, IdSuspicion.Other other) {
        String wallet = subject.walletName(other.wallet());
        return other.near().map(app -> app.id().equals(subject.app().id().text().orElse(""))
                        ? Text.of(KEY + "other-wallet", id, wallet)
                        : Text.of(KEY + "other-wallet.near", id, wallet, Printable.of(app.id())))
                .orElseGet(() -> Text.of(KEY + "other-wallet.form", id, wallet));
    }

    private static Text list(List<IdCause> causes) {
        Text list = Text.of("diagnosis.also." + causes.getFirst().id());
        for (IdCause cause : causes.subList(1, causes.size())) {
            list = Text.of("diagnosis.list", list, Text.of("diagnosis.also." + cause.id()));
        }
        return list;
    }

    private static Text hint(Subject subject, IdSuspicion suspicion) {
        String wallet = subject.app().wallet().orElseThrow();
        if (suspicion.meant().isPresent()) {
            return Text.of(KEY + "hint-replace." + suspicion.confidence().id(),
                    Printable.of(suspicion.meant().get().id()));
        }
        List<String> choices = suspicion.choices(wallet).limit(MOST_CHOICES)
                .map(app -> Printable.of(app.id())).toList();
        if (choices.size() > 1) {
            return Text.of(KEY + "hint-choose", String.join(", ", choices));
        }
        return PLAIN.matcher(suspicion.id()).matches()
                ? Text.of(KEY + "hint-register", wallet, suspicion.id()) : Text.of(KEY + "hint-copy");
    }
}

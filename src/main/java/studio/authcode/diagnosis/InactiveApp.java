package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.List;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.diagnosis.RuleEntry.Cause;
import studio.authcode.registry.RegisteredApp;

/// `app-id/inactive`: the id is registered, and the wallet will not serve the app all the same.
final class InactiveApp implements Rule {

    private static final String RULE = "app-id/inactive";
    private static final String KEY = "diagnosis.inactive.";

    @Override
    public List<RuleEntry> entries() {
        return List.of(new RuleEntry(RULE, List.of(
                Cause.of("unpublished", Severity.WARNING),
                Cause.of("suspended", Severity.ERROR),
                Cause.of("terminated", Severity.ERROR),
                Cause.of("not-in-environment", Severity.ERROR),
                Cause.of("not-a-tester", Severity.INFO))));
    }

    @Override
    public List<Finding> check(Subject subject) {
        List<Finding> findings = new ArrayList<>();
        subject.registered().ifPresent(app -> {
            switch (app.state()) {
                case UNPUBLISHED -> findings.add(finding(subject, app, "unpublished", Severity.WARNING));
                case SUSPENDED -> findings.add(finding(subject, app, "suspended", Severity.ERROR));
                case TERMINATED -> findings.add(finding(subject, app, "terminated", Severity.ERROR));
                case DRAFT, PUBLISHED -> { }
            }
            if (!app.in(subject.environment())) {
                findings.add(finding(subject, app, "not-in-environment", Severity.ERROR));
            }
            if (isUnderTest(app) && subject.tester().isPresent() && !app.testers().isEmpty()
                    && !app.testers().contains(subject.tester().get())) {
                findings.add(finding(subject, app, "not-a-tester", Severity.INFO));
            }
        });
        return findings;
    }

    /// Once it is published, everybody may use it.
    private static boolean isUnderTest(RegisteredApp app) {
        return app.state() == RegisteredApp.State.DRAFT;
    }

    private static Finding finding(Subject subject, RegisteredApp app, String cause, Severity severity) {
        String id = Printable.of(app.id());
        String environment = subject.environment();
        return Finding.of(RULE, cause, severity, subject.idPlace(),
                Text.of(KEY + cause, id, subject.walletName(app.wallet()), environment,
                        subject.tester().map(Printable::of).orElse("")),
                Text.of(KEY + cause + ".hint", id, environment));
    }
}

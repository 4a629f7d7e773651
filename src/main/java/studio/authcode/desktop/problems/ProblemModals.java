package studio.authcode.desktop.problems;

import javafx.util.Subscription;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;

/// Shows in front of the window what a repair or an ignored problem needs a word about.
public final class ProblemModals {

    private final Subscription subscription;

    /// Begins to show.
    public ProblemModals(ProblemRemedies remedies, Modals modals, Tr tr) {
        this.subscription = Subscription.combine(
                remedies.preview().subscribe((_, preview) -> preview.ifPresent(
                        each -> modals.show(new FixPreview(each, remedies, modals, tr)))),
                remedies.ignoring().subscribe((_, finding) -> finding.ifPresent(
                        each -> modals.show(new IgnoreForm(each, remedies, modals, tr)))));
    }

    /// Ends it.
    public void close() {
        subscription.unsubscribe();
    }
}

package studio.authcode.desktop.common;

import javafx.util.Subscription;

/// What a view follows, so that it can let go of all of it when another view takes its place.
public final class Followed {

    private Subscription all = Subscription.EMPTY;

    /// Adds something that is followed from now on.
    public void add(Subscription subscription) {
        all = all.and(subscription);
    }

    /// Lets go of everything.
    public void end() {
        all.unsubscribe();
        all = Subscription.EMPTY;
    }
}

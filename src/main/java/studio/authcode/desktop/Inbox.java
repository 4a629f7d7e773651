package studio.authcode.desktop;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import studio.authcode.base.Text;

/// Takes what services report before there is a window, and hands it on once somebody listens.
public final class Inbox implements Consumer<Text> {

    private final List<Text> waiting = new ArrayList<>();
    private Consumer<Text> listener;

    /// Creates an empty inbox.
    public Inbox() {
        // There is nothing to set up.
    }

    @Override
    public synchronized void accept(Text text) {
        if (listener == null) {
            waiting.add(text);
        } else {
            listener.accept(text);
        }
    }

    /// Hands everything so far, and all that follows, to the listener, on whichever thread it comes.
    public synchronized void listen(Consumer<Text> fresh) {
        listener = fresh;
        waiting.forEach(fresh);
        waiting.clear();
    }
}

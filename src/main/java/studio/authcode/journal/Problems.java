package studio.authcode.journal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import studio.authcode.base.Text;

/// What went wrong with one journal, each kind once.
final class Problems {

    private final Set<Trouble> reported = EnumSet.noneOf(Trouble.class);
    private final List<Text> texts = new ArrayList<>();
    private final List<Consumer<Text>> listeners = new ArrayList<>();

    void report(Trouble trouble, Text text) {
        List<Consumer<Text>> hearing;
        synchronized (this) {
            if (!reported.add(trouble)) {
                return;
            }
            texts.add(text);
            hearing = List.copyOf(listeners);
        }
        hearing.forEach(listener -> listener.accept(text));
    }

    synchronized List<Text> all() {
        return List.copyOf(texts);
    }

    /// Returns whether the file could not be used.
    synchronized boolean unusable(boolean writing) {
        return reported.stream().anyMatch(trouble -> switch (trouble) {
            case NEWER, FAILED -> true;
            case FULL, READ_ONLY, BUSY -> writing;
            case DAMAGED, TOO_LONG -> false;
        });
    }

    void listen(Consumer<Text> listener) {
        List<Text> known;
        synchronized (this) {
            listeners.add(listener);
            known = List.copyOf(texts);
        }
        known.forEach(listener);
    }
}

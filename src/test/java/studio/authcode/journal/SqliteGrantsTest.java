package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.consent.Grants;
import studio.authcode.consent.Grants.Holder;

class SqliteGrantsTest {

    private static final Holder LINH = new Holder("tiki", "a", "linh");
    private static final Holder MINH = new Holder("tiki", "a", "minh");
    private static final Holder OTHER = new Holder("tiki", "b", "linh");
    private static final Holder SAME_ID = new Holder("dana", "a", "linh");

    @TempDir
    private Path folder;

    private void with(Consumer<Journal> work) {
        try (Journal journal = Journals.open(folder.resolve("journal.db"), Clock.systemUTC())) {
            work.accept(journal);
        }
    }

    @Test
    void grantsAreThereAtTheNextStartAndBelongToOneHolder() {
        with(journal -> {
            journal.grants().remember(LINH, Set.of("user_profile", Grants.BASIC_SIGN_IN));
            journal.grants().remember(LINH, Set.of("user_profile", "offline"));
        });
        with(journal -> {
            assertEquals(Set.of("user_profile", "offline", ""), journal.grants().granted(LINH));
            assertEquals(Set.of(), journal.grants().granted(MINH));
            assertEquals(Set.of(), journal.grants().granted(SAME_ID));
        });
    }

    @Test
    void clearingTheLogKeepsGrants() {
        with(journal -> {
            journal.grants().remember(LINH, Set.of("offline"));
            journal.clear().join();
            assertEquals(Set.of("offline"), journal.grants().granted(LINH));
        });
    }

    @Test
    void forgettingCountsWhatItForgets() {
        with(journal -> forgetsCorrectly(journal.grants()));
        forgetsCorrectly(new MemoryJournal().grants());
    }

    private static void forgetsCorrectly(Grants grants) {
        for (Holder holder : Set.of(LINH, MINH, OTHER, SAME_ID)) {
            grants.remember(holder, Set.of("offline", "user_profile"));
        }
        assertEquals(0, grants.forget(Optional.of("nobody"), Optional.empty()));
        assertEquals(2, grants.forget(Optional.of("b"), Optional.of("linh")));
        assertEquals(Set.of(), grants.granted(OTHER));
        assertEquals(2, grants.forget(Optional.empty(), Optional.of("minh")));
        assertEquals(4, grants.forget(Optional.of("a"), Optional.empty()));
        grants.remember(MINH, Set.of("offline"));
        assertEquals(1, grants.forget(Optional.empty(), Optional.empty()));
        assertEquals(Set.of(), grants.granted(MINH));
    }
}

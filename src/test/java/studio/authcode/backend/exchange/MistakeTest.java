package studio.authcode.backend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MistakeTest {

    @Test
    void everyMistakeHasATitleAnExplanationAndAdviceAndNoTextIsOfNone() {
        Set<String> needed = Stream.of(Mistake.values()).map(Mistake::key)
                .flatMap(key -> Stream.of(key, key + ".title", key + ".advice"))
                .collect(Collectors.toCollection(TreeSet::new));
        needed.add("mistakes.ok");
        assertEquals(needed, new TreeSet<>(ResourceBundle.getBundle("texts.mistakes").keySet()));
    }

    @Test
    void anIdNamesItsMistake() {
        assertEquals("signature/raw-payload", Mistake.SIGNATURE_RAW_PAYLOAD.id());
        assertEquals(Optional.of(Mistake.CODE_USED), Mistake.of("code/used"));
        assertEquals(Optional.empty(), Mistake.of("code/nothing"));
    }

    @Test
    void atLeastTwentyFiveAreKnown() {
        assertTrue(Mistake.values().length >= 25);
    }
}

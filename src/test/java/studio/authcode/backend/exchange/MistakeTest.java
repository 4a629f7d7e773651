package studio.authcode.backend.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class MistakeTest {

    private static final String BEGIN = "<!-- mistakes: made from the catalogue -->\n";
    private static final String END = "<!-- /mistakes -->";

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

    @Test
    void theReadmesTableNamesThemAll() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String wanted = Stream.of(Mistake.values())
                .map(mistake -> "| `" + mistake.id() + "` | " + mistake.title() + " |")
                .collect(Collectors.joining("\n", "| mistake | what it is |\n|---|---|\n", "\n"));
        int begin = readme.indexOf(BEGIN);
        assertTrue(begin >= 0 && readme.contains(END), "README.md has no place for the mistakes");
        assertEquals(wanted, readme.substring(begin + BEGIN.length(), readme.indexOf(END)),
                "put this between the marks:\n" + wanted);
    }
}

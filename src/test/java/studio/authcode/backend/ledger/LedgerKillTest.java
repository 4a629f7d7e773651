package studio.authcode.backend.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.journal.Journal;
import studio.authcode.journal.Journals;

/// Processes that exchange the same codes are killed, again and again.
class LedgerKillTest {

    private static final int CODES = 6_000;
    private static final int[] KILLED_AFTER = {1, 20, 200, 700, 1_500};

    @TempDir
    private Path folder;

    private Process start(String name) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                RedeemingProgram.class.getName(), file().toString(), name, "" + CODES)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    @Test
    void noCodeIsAcceptedTwiceAndNoneIsLost() throws IOException, InterruptedException {
        try (Journal journal = Journals.open(file(), Clock.systemUTC())) {
            for (int i = 0; i < CODES; i++) {
                Issued.issue(journal, "code-" + i, RedeemingProgram.MERCHANT, "linh", RedeemingProgram.NOW,
                        RedeemingProgram.NOW.plusSeconds(600));
            }
        }
        Map<String, String> accepted = new HashMap<>();
        for (int round = 0; round < KILLED_AFTER.length; round++) {
            read(start("round" + round), KILLED_AFTER[round], accepted);
        }
        Process last = start("last");
        read(last, Integer.MAX_VALUE, accepted);
        assertEquals(0, last.waitFor());
        try (Journal journal = Journals.open(file(), Clock.systemUTC())) {
            Ledger ledger = new Ledger(journal.records());
            int unsaid = 0;
            for (int i = 0; i < CODES; i++) {
                String code = "code-" + i;
                String by = ledger.find(code).orElseThrow().used().orElseThrow().request();
                unsaid += accepted.containsKey(code) ? 0 : 1;
                assertEquals(accepted.getOrDefault(code, by), by, code);
                assertInstanceOf(Outcome.Accepted.class,
                        ledger.access("access-" + by, RedeemingProgram.MERCHANT, RedeemingProgram.NOW), code);
            }
            // What was committed when its process was killed could not be said any more: what the two threads had
            // under way, and what stood in the pipe.
            assertTrue(unsaid <= KILLED_AFTER.length * 4, unsaid + " codes were used and nobody heard of it");
        }
    }

    /// Reads which codes a process was given, and kills it after so many.
    private static void read(Process process, int lines, Map<String, String> accepted)
            throws IOException, InterruptedException {
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        int read = 0;
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            String[] parts = line.split(" ");
            if (parts.length == 2) {
                assertNull(accepted.put(parts[0], parts[1]), parts[0] + " was accepted twice");
            }
            if (++read == lines) {
                process.toHandle().destroyForcibly();
            }
        }
        process.waitFor();
    }
}

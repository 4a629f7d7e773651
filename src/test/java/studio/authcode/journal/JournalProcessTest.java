package studio.authcode.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class JournalProcessTest {

    private static final int[] KILLED_AFTER = {0, 1, 40, 700, 9_000};

    @TempDir
    private Path folder;

    private Process start(String prefix, int threads, int each) throws IOException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String classPath = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return new ProcessBuilder(java, "--enable-native-access=ALL-UNNAMED", "-cp", classPath,
                AppendingProgram.class.getName(), file().toString(), prefix, "" + threads, "" + each)
                .redirectError(ProcessBuilder.Redirect.INHERIT).start();
    }

    private Path file() {
        return folder.resolve("journal.db");
    }

    private Set<String> stored() {
        try (Journal journal = Journals.open(file(), Clock.systemUTC())) {
            Set<String> flows = new HashSet<>();
            JournalView view = journal.search("");
            view.page(0, view.count()).forEach(row -> flows.add(row.entry().flow()));
            assertEquals(view.count(), flows.size());
            assertEquals(List.of(), journal.problems());
            return flows;
        }
    }

    @Test
    void twoProcessesThatBeginTheFileAndWriteAtOnceLoseNothing() throws IOException, InterruptedException {
        Process one = start("one", 3, 400);
        Process two = start("two", 3, 400);
        Set<String> said = new HashSet<>(one.inputReader().lines().toList());
        said.addAll(two.inputReader().lines().toList());
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
        assertEquals(2_400, said.size());
        assertEquals(said, stored());
    }

    @Test
    void twoProcessesThatFindADamagedFilePutItAsideOnceAndLoseNothing() throws IOException, InterruptedException {
        Files.writeString(file(), "x".repeat(10_000));
        Process one = start("one", 2, 200);
        Process two = start("two", 2, 200);
        List<String> said = new ArrayList<>(one.inputReader().lines().toList());
        said.addAll(two.inputReader().lines().toList());
        assertEquals(0, one.waitFor());
        assertEquals(0, two.waitFor());
        List<String> problems = said.stream().filter(line -> line.contains(" ")).toList();
        assertEquals(1, problems.size(), problems.toString());
        said.removeAll(problems);
        assertEquals(800, said.size());
        assertEquals(Set.copyOf(said), stored());
    }

    @Test
    void whatAProcessSaidBeforeItWasKilledIsStored() throws IOException, InterruptedException {
        Set<String> said = new HashSet<>();
        for (int round = 0; round < KILLED_AFTER.length; round++) {
            List<String> lines = saidUntilKilled(start("round" + round, 4, 1_000_000), KILLED_AFTER[round]);
            assertTrue(lines.size() >= KILLED_AFTER[round], lines.toString());
            said.addAll(lines);
        }
        Set<String> missing = new HashSet<>(said);
        missing.removeAll(stored());
        assertEquals(Set.of(), missing);
        assertFalse(said.isEmpty());
    }

    /// Kills the process once it has said so many lines, and returns all that reached us, except half a line.
    private static List<String> saidUntilKilled(Process process, int lines) throws IOException, InterruptedException {
        List<String> said = new ArrayList<>();
        BufferedReader reader = process.inputReader(StandardCharsets.UTF_8);
        for (int i = 0; i < lines; i++) {
            said.add(reader.readLine());
        }
        // Through its handle, since the process itself would close its streams too.
        process.toHandle().destroyForcibly();
        StringBuilder rest = new StringBuilder();
        for (int c = reader.read(); c >= 0; c = reader.read()) {
            rest.append((char) c);
        }
        process.waitFor();
        rest.substring(0, rest.lastIndexOf("\n") + 1).lines().forEach(said::add);
        return said;
    }
}

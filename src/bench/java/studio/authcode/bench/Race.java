package studio.authcode.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whole processes started in turn, round after round, so that a noisy moment meets all of them alike.
final class Race {

    private static final int WARM_UP = 2;

    private final Map<String, Runner> runners = new LinkedHashMap<>();
    private final Map<String, List<Double>> times = new LinkedHashMap<>();
    private final int rounds;

    Race(int rounds) {
        this.rounds = rounds;
    }

    /// Enters a process; its time ends where it prints a line that starts with `until`, or, where that is empty, at
    /// its end.
    void enter(String name, List<String> command, Map<String, String> environment, String until) {
        enter(name, command, environment, until, 0);
    }

    /// Enters a process whose exit code may be as high as `worst`, as that of a check that finds something is.
    void enter(String name, List<String> command, Map<String, String> environment, String until, int worst) {
        runners.put(name, new Runner(command, environment, until, worst));
        times.put(name, new ArrayList<>());
    }

    /// Runs all rounds; the first ones only warm the disk's cache.
    void run() throws IOException, InterruptedException {
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Map.Entry<String, Runner> entry : runners.entrySet()) {
                double millis = entry.getValue().millis(entry.getKey());
                if (round >= 0) {
                    times.get(entry.getKey()).add(millis);
                }
            }
        }
    }

    /// The median time of one entrant, in milliseconds.
    double median(String name) {
        List<Double> sorted = times.get(name).stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private record Runner(List<String> command, Map<String, String> environment, String until, int worst) {

        double millis(String name) throws IOException, InterruptedException {
            Path errors = Files.createTempFile("race", ".err");
            ProcessBuilder builder = new ProcessBuilder(command).redirectError(errors.toFile());
            builder.environment().putAll(environment);
            long start = System.nanoTime();
            long end = 0;
            Process process = builder.start();
            try (BufferedReader lines = process.inputReader()) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                    if (end == 0 && !until.isEmpty() && line.startsWith(until)) {
                        end = System.nanoTime();
                    }
                }
            }
            int exit = process.waitFor();
            if (until.isEmpty()) {
                end = System.nanoTime();
            }
            if (exit > worst || end == 0) {
                throw new IOException("%s ended with %d%s: %s".formatted(name, exit,
                        end == 0 ? " and never printed " + until : "", Files.readString(errors)));
            }
            Files.delete(errors);
            return (end - start) / 1e6;
        }
    }
}

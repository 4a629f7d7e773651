package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.concurrent.TimeUnit;

/// The most memory that a process held at once, as Linux counts it.
final class PeakMemory {

    private static final String HIGH_WATER = "VmHWM:";

    private PeakMemory() {
    }

    /// Runs a process and returns its peak in bytes, or nothing where the system does not tell.
    static OptionalLong of(List<String> command, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        Path status = Path.of("/proc", String.valueOf(process.pid()), "status");
        long peak = 0;
        do {
            peak = Math.max(peak, kilobytes(status));
        } while (!process.waitFor(2, TimeUnit.MILLISECONDS));
        return peak == 0 ? OptionalLong.empty() : OptionalLong.of(peak * 1024);
    }

    private static long kilobytes(Path status) {
        try {
            for (String line : Files.readAllLines(status)) {
                if (line.startsWith(HIGH_WATER)) {
                    return Long.parseLong(line.substring(HIGH_WATER.length()).replace("kB", "").strip());
                }
            }
        } catch (IOException _) {
            // It has ended, or this is no Linux.
        }
        return 0;
    }
}

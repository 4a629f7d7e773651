package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/// The most memory that a process and all that it started held together, sampled while it ran.
final class TreeMemory {

    private static final String RESIDENT = "VmRSS:";

    private TreeMemory() {
    }

    /// Runs a process and returns the peak in bytes; 0 where the system does not tell.
    static long of(List<String> command, Map<String, String> environment) throws IOException, InterruptedException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD);
        builder.environment().putAll(environment);
        Process process = builder.start();
        long peak = 0;
        do {
            peak = Math.max(peak, Stream.concat(Stream.of(process.toHandle()), process.descendants())
                    .mapToLong(each -> kilobytes(each.pid())).sum());
        } while (!process.waitFor(20, TimeUnit.MILLISECONDS));
        return peak * 1024;
    }

    private static long kilobytes(long pid) {
        try {
            for (String line : Files.readAllLines(Path.of("/proc", String.valueOf(pid), "status"))) {
                if (line.startsWith(RESIDENT)) {
                    return Long.parseLong(line.substring(RESIDENT.length()).replace("kB", "").strip());
                }
            }
        } catch (IOException _) {
            // It has ended, or this is no Linux.
        }
        return 0;
    }
}

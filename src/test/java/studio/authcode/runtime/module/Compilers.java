package studio.authcode.runtime.module;

import java.io.IOException;
import java.nio.file.Path;

/// Starts the compiler's process as the program does.
final class Compilers {

    private Compilers() {
    }

    static Process start() throws IOException {
        return new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "studio.authcode.runtime.worker.WorkerMain", "compile")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start();
    }
}

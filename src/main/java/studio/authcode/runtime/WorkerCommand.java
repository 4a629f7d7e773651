package studio.authcode.runtime;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// How a worker process is started: with the Java and the class path of this one, and a small heap of its own.
///
/// @param java the java executable
/// @param classPath as the JVM takes it
/// @param cache an AOT cache that fits, where there is one
public record WorkerCommand(Path java, String classPath, Optional<Path> cache) {

    private static final String MAIN = "studio.authcode.runtime.worker.WorkerMain";
    private static final List<String> FLAGS = List.of("-Xmx256m", "-Xms48m", "-Xss2m", "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow", "-Xshare:auto",
            "-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:aot*=off:stderr", "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8");

    /// Returns the command for workers of this very program.
    ///
    /// @param cache where an AOT cache for workers may be
    public static WorkerCommand ofThisProgram(Optional<String> cache) {
        Path java = Path.of(System.getProperty("java.home"), "bin",
                System.getProperty("os.name").startsWith("Windows") ? "java.exe" : "java");
        return new WorkerCommand(java, System.getProperty("java.class.path"),
                cache.map(Path::of).filter(Files::isReadable));
    }

    /// Returns the whole command line.
    ///
    /// @param arguments what the worker's main class gets
    List<String> line(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(FLAGS);
        cache.ifPresent(file -> line.add("-XX:AOTCache=" + file));
        line.addAll(List.of("-cp", classPath, MAIN));
        line.addAll(List.of(arguments));
        return line;
    }
}

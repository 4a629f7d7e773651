package studio.authcode.runtime;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/// How a worker process is started: with the Java and the class path of this one, and a small heap of its own.
///
/// @param java the java executable
/// @param classPath as the JVM takes it
/// @param cache an AOT cache that fits, where there is one
/// @param training where to leave an AOT cache, which takes a process that ends by itself
public record WorkerCommand(Path java, String classPath, Optional<Path> cache, Optional<Path> training) {

    private static final String MAIN = "studio.authcode.runtime.worker.WorkerMain";
    private static final List<String> FLAGS = List.of("-Xmx256m", "-Xms48m", "-Xss2m", "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError", "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:CICompilerCount=1",
            // The first compiler is quick: what it has compiled early pays within a few runs.
            "-XX:CompileThresholdScaling=0.25",
            // Of an error in a mini-app only the mini-app's own stack is of interest, not the interpreter's frames
            // below it, which are hundreds.
            "-XX:MaxJavaStackTraceDepth=24",
            "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
            "-Xlog:disable", "-Xlog:all=error:stderr", "-Xlog:aot*=off:stderr", "-XX:+DisplayVMOutputToStderr",
            "-Djava.awt.headless=true", "-Dfile.encoding=UTF-8", "-Dstdout.encoding=UTF-8");

    /// Returns the command for workers of this very program.
    ///
    /// @param property the system's properties
    public static WorkerCommand ofThisProgram(UnaryOperator<String> property) {
        Path java = Path.of(property.apply("java.home"), "bin",
                property.apply("os.name").startsWith("Windows") ? "java.exe" : "java");
        return new WorkerCommand(java, property.apply("java.class.path"),
                Optional.ofNullable(property.apply("authcode.worker.aot")).map(Path::of).filter(Files::isReadable),
                Optional.ofNullable(property.apply("authcode.worker.train")).map(Path::of));
    }

    /// Starts a process; its standard streams are pipes.
    ///
    /// @param arguments what the worker's main class gets
    Process process(String... arguments) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(line(arguments));
        // What the developer's environment says to every JVM is not meant for this one.
        builder.environment().keySet().removeIf(name -> name.startsWith("JAVA_TOOL") || name.startsWith("JDK_JAVA"));
        builder.environment().put("MALLOC_ARENA_MAX", "2");
        return builder.start();
    }

    /// Returns the whole command line.
    ///
    /// @param arguments what the worker's main class gets
    private List<String> line(String... arguments) {
        List<String> line = new ArrayList<>();
        line.add(java.toString());
        line.addAll(FLAGS);
        cache.ifPresent(file -> line.add("-XX:AOTCache=" + file));
        training.ifPresent(file -> line.add("-XX:AOTCacheOutput=" + file));
        line.addAll(List.of("-cp", classPath, MAIN));
        line.addAll(List.of(arguments));
        return line;
    }
}

package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Runs the benchmarks it is given by simple name, each in a JVM of its own with this one's class path.
public final class Benches {

    private Benches() {
    }

    /// Runs each of the named benchmarks, one after the other.
    ///
    /// @param names simple names of main classes in this package
    /// @throws IOException when a JVM cannot be started
    /// @throws InterruptedException when interrupted while one runs
    public static void main(String[] names) throws IOException, InterruptedException {
        for (String name : names) {
            System.out.printf("%n== %s%n", name);
            int exit = new ProcessBuilder(command(name)).inheritIO().start().waitFor();
            if (exit != 0) {
                System.err.printf("%s ended with %d%n", name, exit);
                System.exit(1);
            }
        }
    }

    private static List<String> command(String name) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("--enable-native-access=ALL-UNNAMED");
        for (String property : System.getProperties().stringPropertyNames()) {
            if (property.startsWith("authcode.")) {
                command.add("-D" + property + "=" + System.getProperty(property));
            }
        }
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.add(Benches.class.getPackageName() + "." + name);
        return command;
    }
}

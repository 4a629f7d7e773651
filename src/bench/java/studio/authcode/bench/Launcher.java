package studio.authcode.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The built layout's launcher, started as a person would, or asked which command line it would become.
final class Launcher {

    private static final String MAIN = "studio.authcode.Main";

    private final Path script;
    private final Path java = Path.of(System.getProperty("java.home"), "bin", "java");

    Launcher(Path layout) {
        this.script = layout.resolve("bin/authcode");
        if (!Files.isExecutable(script)) {
            throw new IllegalStateException("No launcher at " + script + ": run mvn package first");
        }
    }

    /// The launcher itself with its arguments; the environment says which Java it takes.
    List<String> command(String... args) {
        List<String> command = new ArrayList<>(List.of(script.toString()));
        command.addAll(List.of(args));
        return command;
    }

    /// What the launcher's environment needs so that it takes this very Java.
    ///
    /// @param home the folder for everything that is kept
    /// @param aot whether it takes its cache, as `AUTHCODE_AOT` says it
    Map<String, String> environment(Path home, String aot) {
        return Map.of("AUTHCODE_JAVA", java.toString(), "AUTHCODE_HOME", home.toString(), "AUTHCODE_AOT", aot);
    }

    /// The Java command line that the launcher would become, without a cache, with more properties in front.
    List<String> java(List<String> properties, String... args) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(java.toString()));
        command.addAll(properties);
        command.addAll(printed(args));
        return command;
    }

    /// The same Java command line with another class path and main class in place of the product's.
    List<String> instead(String classPath, Class<?> main, List<String> properties, String... args)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(java(properties, args));
        command.set(command.indexOf("-cp") + 1, classPath);
        int at = command.indexOf(MAIN);
        command.subList(at, command.size()).clear();
        command.add(main.getName());
        return command;
    }

    /// Starts the launcher with a stand-in for Java that only prints its arguments, so no flag is written down twice.
    private List<String> printed(String... args) throws IOException, InterruptedException {
        Path jdk = Files.createTempDirectory("printing-jdk");
        Path printing = Files.createDirectories(jdk.resolve("bin")).resolve("java");
        Files.writeString(printing, "#!/bin/sh\nprintf '%s\\n' \"$@\"\n");
        Files.writeString(jdk.resolve("release"), "JAVA_VERSION=\"" + Runtime.version().feature() + "\"\n");
        if (!printing.toFile().setExecutable(true)) {
            throw new IOException("Cannot make " + printing + " executable");
        }
        ProcessBuilder builder = new ProcessBuilder(command(args));
        builder.environment().putAll(Map.of("AUTHCODE_JAVA", printing.toString(), "AUTHCODE_AOT", "off"));
        Process process = builder.redirectError(ProcessBuilder.Redirect.INHERIT).start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException("The launcher ended with " + process.exitValue());
        }
        return Arrays.asList(lines.strip().split("\n"));
    }
}

package studio.authcode.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How long it takes to start: the `call` command against a hello that loads Jackson, the desktop against a bare
/// window.
public final class StartBench {

    private static final String APP = "vn.tiki.bench";
    private static final String[] CALL = {"call", "--wallet", "tiki", "--app", APP, "--scopes", "[\"user_profile\"]",
        "--decide", "allow", "--format", "json"};
    private static final String FRAME = "first-frame";
    private static final List<String> HEADLESS = List.of("-Dglass.platform=Headless", "-Dprism.order=sw",
            "-Dauthcode.bench.firstFrame=true");

    private final Race commands = new Race(Integer.getInteger("authcode.bench.rounds", 15));
    private final Race windows = new Race(Integer.getInteger("authcode.bench.rounds", 15));
    private final Launcher launcher = new Launcher(Path.of(System.getProperty("authcode.layout")));
    private final Path layout = Path.of(System.getProperty("authcode.layout"));
    private final Path home;

    private StartBench(Path home) {
        this.home = home;
    }

    /// Runs all comparisons and prints one table.
    ///
    /// @throws IOException when a process fails
    /// @throws InterruptedException when interrupted while one runs
    public static void main(String[] args) throws IOException, InterruptedException {
        Path home = Files.createTempDirectory("start-bench");
        Files.writeString(home.resolve("apps.json"), "{\"apps\":[{\"wallet\":\"tiki\",\"id\":\"" + APP + "\"}]}\n");
        StartBench bench = new StartBench(home);
        bench.raceCommands();
        bench.raceWindows();
    }

    private void raceCommands() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        commands.enter("hello", List.of(java, "-cp", classPath("jackson"), HelloJackson.class.getName()), Map.of(), "");
        commands.enter("call", launcher.command(CALL), launcher.environment(home, "off"), "");
        commands.enter("call+aot", launcher.command(CALL), launcher.environment(home, "auto"), "");
        commands.run();
        System.out.printf("%-52s %9s %9s %7s %6s%n", "median of whole processes, interleaved", "ms", "against", "ratio",
                "goal");
        row(commands, "hello: reads JSON with Jackson, plain java", "hello", "hello", "");
        row(commands, "authcode call, without AOT", "call", "hello", "2.5");
        row(commands, "authcode call, as shipped", "call+aot", "hello", "1.5");
    }

    private void raceWindows() throws IOException, InterruptedException {
        List<String> bare = launcher.instead(classPath("atlantafx"), BareWindow.class, HEADLESS, "studio");
        List<String> studio = launcher.java(HEADLESS);
        Path cache = home.resolve("bare.aot");
        Process training = new ProcessBuilder(with("-XX:AOTCacheOutput=" + cache, bare)).redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
        if (training.waitFor() != 0) {
            throw new IOException("The bare window's training run ended with " + training.exitValue());
        }
        Map<String, String> environment = launcher.environment(home, "off");
        windows.enter("bare", bare, environment, FRAME);
        windows.enter("studio", studio, environment, FRAME);
        windows.enter("bare+aot", with("-XX:AOTCache=" + cache, bare), environment, FRAME);
        Path shipped = layout.resolve("lib/studio.aot");
        windows.enter("studio+aot", with("-XX:AOTCache=" + shipped, studio), environment, FRAME);
        windows.run();
        row(windows, "bare AtlantaFX window, first frame", "bare", "bare", "");
        row(windows, "desktop, first frame, same flags", "studio", "bare", "1.3");
        row(windows, "bare window with its own AOT cache", "bare+aot", "bare+aot", "");
        row(windows, "desktop as shipped, with its AOT cache", "studio+aot", "bare+aot", "1.3");
    }

    private static void row(Race race, String text, String name, String base, String goal) {
        System.out.printf("%-52s %9.0f %9.0f %6.2fx %6s%n", text, race.median(name), race.median(base),
                race.median(name) / race.median(base), goal);
    }

    private static List<String> with(String option, List<String> java) {
        return Stream.of(java.subList(0, 1), List.of(option), java.subList(1, java.size()))
                .flatMap(List::stream).toList();
    }

    /// The bench's own jar and those of its libraries whose file name starts with the word.
    private static String classPath(String library) {
        Stream<String> libraries = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(part -> Path.of(part).getFileName().toString().startsWith(library));
        return Stream.concat(Stream.of(System.getProperty("authcode.bench.jar")), libraries)
                .collect(Collectors.joining(File.pathSeparator));
    }
}

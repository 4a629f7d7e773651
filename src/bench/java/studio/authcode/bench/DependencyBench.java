package studio.authcode.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/// What 50,000 files of installed packages add to a check: they are not to be read, so next to nothing.
public final class DependencyBench {

    private static final int FINDINGS = 1;
    private static final int PAGES = 100;

    private DependencyBench() {
    }

    /// Compares one mini-app without its packages and with them.
    ///
    /// @throws IOException when a process fails
    /// @throws InterruptedException when interrupted while one runs
    public static void main(String[] args) throws IOException, InterruptedException {
        Path scratch = Files.createTempDirectory("dependency-bench");
        try {
            run(scratch);
        } finally {
            Scratch.remove(scratch);
        }
    }

    private static void run(Path scratch) throws IOException, InterruptedException {
        Launcher launcher = new Launcher(Path.of(System.getProperty("authcode.layout")));
        Path bare = scratch.resolve("bare");
        Path installed = scratch.resolve("installed");
        new AppTree(bare).app(bare, "vn.example.bench", PAGES, 10);
        AppTree tree = new AppTree(installed);
        int calls = tree.app(installed, "vn.example.bench", PAGES, 10);
        tree.dependencies(installed.resolve("node_modules"), 40_000);
        tree.dependencies(installed.resolve("src/node_modules"), 10_000);
        Race race = new Race(Integer.getInteger("authcode.bench.rounds", 15));
        Map<String, String> environment = launcher.environment(scratch.resolve("home"), "auto");
        race.enter("bare", check(launcher, bare), environment, "", FINDINGS);
        race.enter("installed", check(launcher, installed), environment, "", FINDINGS);
        race.run();
        System.out.printf("check of %d pages: %.0f ms; with 50,000 files of packages: %.0f ms = %.2fx%n", PAGES,
                race.median("bare"), race.median("installed"), race.median("installed") / race.median("bare"));
        CheckReport report = CheckReport.of(check(launcher, installed), environment);
        long inside = report.callFiles().stream().filter(file -> file.contains("node_modules")).count();
        System.out.printf("%d live calls found of %d, %d of them in packages%n", report.callFiles().size(), calls,
                inside);
        if (report.projects() != 1 || report.callFiles().size() != calls || inside > 0) {
            throw new IllegalStateException("The packages were read, or the project was not");
        }
    }

    private static List<String> check(Launcher launcher, Path project) {
        return launcher.command("check", "--recursive", "--format", "json", project.toString());
    }
}

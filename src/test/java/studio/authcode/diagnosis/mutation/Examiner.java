package studio.authcode.diagnosis.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.diagnosis.Circumstances;
import studio.authcode.diagnosis.Doctor;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Judged;
import studio.authcode.diagnosis.RepairPlan;
import studio.authcode.diagnosis.Subject;
import studio.authcode.project.FileChange;
import studio.authcode.project.FixHistory;
import studio.authcode.project.MiniApp;
import studio.authcode.project.MiniAppReader;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.WalletRules;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.source.SourceIndex;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.json.JsonMapper;

/// Writes projects to disk, and lets the program judge and repair them.
final class Examiner {

    /// Healthy manifests may give a key twice that nobody reads.
    private static final JsonMapper READER = JsonMapper.builder().build();

    private final Path folder;
    private final FixHistory history;
    private final Wallets wallets;
    private final List<WalletRules> rules;
    private final Doctor doctor = Doctor.ofEverything();

    Examiner(Path temp) {
        this.folder = temp.resolve("project");
        this.history = new FixHistory(temp.resolve("fixes"));
        this.wallets = new Wallets(new UserContracts(temp.resolve("wallets")));
        this.rules = wallets.all().stream()
                .map(contract -> new WalletRules(contract.id(), contract.name(), contract.project())).toList();
    }

    /// What became of one mutation.
    record Outcome(boolean named, boolean placed, boolean repaired, List<Finding> findings) {
    }

    List<Finding> healthy(Project project) throws IOException {
        return onDisk(Mutation.of(project, project, null), () -> ofOurs(judge(ProjectFiles.at(folder), project.apps(),
                Circumstances.in("production"))));
    }

    Outcome examine(Mutator mutator, Mutation mutation) throws IOException {
        return onDisk(mutation, () -> {
            Circumstances in = new Circumstances(mutation.environment(), mutation.persona(), Map.of());
            List<Finding> findings = ofOurs(judge(ProjectFiles.at(folder), mutation.broken().apps(), in));
            List<Finding> named = findings.stream().filter(each -> each.rule().equals(mutator.rule())
                    && each.cause().equals(mutator.cause())).toList();
            boolean others = findings.stream().anyMatch(each -> !named.contains(each)
                    && !mutation.beside().contains(each.rule()));
            boolean placed = named.stream().anyMatch(each -> new Spot(each.place().file(), each.place().line(),
                    each.place().column()).equals(mutation.spot()));
            return new Outcome(named.size() == 1 && !others, placed,
                    mutation.repair() && repaired(mutation, in), findings);
        });
    }

    /// Repairs the project on disk, twice.
    private boolean repaired(Mutation mutation, Circumstances in) throws IOException {
        ProjectFiles files = ProjectFiles.at(folder);
        RepairPlan plan = plan(files, mutation, in);
        history.write(files, plan.changes());
        Judged after = judge(files, mutation.broken().apps(), in);
        Project healthy = mutation.healthy();
        boolean idIsBack = after.app().id().text().equals(Optional.of(healthy.id()));
        boolean again = plan(files, mutation, in).changes().isEmpty();
        for (FileChange change : plan.changes()) {
            READER.readTree(Files.readString(folder.resolve(change.file())));
        }
        return ofOurs(after).isEmpty() && idIsBack && again && !plan.changes().isEmpty();
    }

    private RepairPlan plan(ProjectFiles files, Mutation mutation, Circumstances in) {
        return RepairPlan.of(files, each -> judge(each, mutation.broken().apps(), in, SourceIndex.none()), _ -> true);
    }

    private Judged judge(ProjectFiles files, List<RegisteredApp> apps, Circumstances in) {
        return judge(files, apps, in, SourceIndex.of(read(files)));
    }

    private MiniApp read(ProjectFiles files) {
        return MiniAppReader.read(files, rules, Optional.empty(), Optional.empty());
    }

    /// Plans need no look into the code, which no repair touches.
    private Judged judge(ProjectFiles files, List<RegisteredApp> apps, Circumstances in, SourceIndex sources) {
        MiniApp app = read(files);
        return new Judged(app, sources, doctor.diagnose(
                new Subject(app, rules, apps, app.wallet().flatMap(wallets::find), sources, in)));
    }

    private static List<Finding> ofOurs(Judged judged) {
        return judged.diagnosis().findings().stream()
                .filter(each -> each.rule().matches("(app-id|manifest|project|source)/.*")).toList();
    }

    /// Something done while the project is on disk.
    private interface Work<T> {

        T run() throws IOException;
    }

    private <T> T onDisk(Mutation mutation, Work<T> work) throws IOException {
        Files.createDirectories(folder);
        try {
            mutation.broken().write(folder);
            mutation.onDisk().in(folder);
            return work.run();
        } finally {
            try (Stream<Path> paths = Files.walk(folder)) {
                for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }
}

package studio.authcode.cli;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import studio.authcode.Studio;
import studio.authcode.diagnosis.Judged;
import studio.authcode.project.MiniApp;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;
import studio.authcode.source.SourceIndex;

/// Judges a project again after each repair; its code, which no repair touches, is read once.
final class RepairJudge implements Function<ProjectFiles, Judged> {

    private final Studio studio;
    private final ProjectOptions options;
    private final boolean ownRegistry;
    private Optional<Known> known = Optional.empty();

    /// What the code that counts depends on, and what is known about it.
    private record Known(Optional<String> wallet, String root, List<Page> pages, SourceIndex sources) {
    }

    RepairJudge(Studio studio, ProjectOptions options, boolean ownRegistry) {
        this.studio = studio;
        this.options = options;
        this.ownRegistry = ownRegistry;
    }

    @Override
    public Judged apply(ProjectFiles files) {
        MiniApp app = options.read(studio, files);
        Known now = known.filter(each -> each.wallet().equals(app.wallet()) && each.root().equals(app.root())
                        && each.pages().equals(app.pages()))
                .orElseGet(() -> new Known(app.wallet(), app.root(), app.pages(), studio.checkup().index(app)));
        known = Optional.of(now);
        return options.judge(studio, app, now.sources(), ownRegistry);
    }
}

package studio.authcode.diagnosis;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import studio.authcode.base.UserError;
import studio.authcode.project.FileChange;
import studio.authcode.project.ProjectFiles;

/// What the certain repairs of a project would change together; nothing is written yet.
///
/// @param applied the findings that are repaired, in this order
/// @param changes from the files as they are to the files as they become
/// @param left the project as it would then be
public record RepairPlan(List<Finding> applied, List<FileChange> changes, Judged left) {

    /// A repair may reveal what it hid; more than this no project can hide.
    private static final int MOST = 100;

    /// Plans every certain repair, one after the other, until none is left: each sees what the one before it made.
    ///
    /// @param judge reads and diagnoses a project
    /// @param wanted which findings shall be repaired
    /// @throws UserError if the project cannot be judged as it is
    public static RepairPlan of(ProjectFiles files, Function<ProjectFiles, Judged> judge, Predicate<Finding> wanted) {
        return new Planner(files, judge, wanted).plan();
    }

    /// One planning.
    private static final class Planner {

        private final ProjectFiles files;
        private final Function<ProjectFiles, Judged> judge;
        private final Predicate<Finding> wanted;
        private final Map<String, String> before = new HashMap<>();
        private final Map<String, String> after = new LinkedHashMap<>();
        private final List<Finding> applied = new ArrayList<>();
        private final Set<Finding> refused = new HashSet<>();

        Planner(ProjectFiles files, Function<ProjectFiles, Judged> judge, Predicate<Finding> wanted) {
            this.files = files;
            this.judge = judge;
            this.wanted = wanted;
        }

        RepairPlan plan() {
            Judged now = judge.apply(files);
            Optional<Finding> next = next(now.diagnosis());
            while (next.isPresent() && applied.size() + refused.size() < MOST) {
                now = repaired(now, next.get());
                next = next(now.diagnosis());
            }
            List<FileChange> changes = new ArrayList<>();
            after.forEach((file, text) -> changes.add(new FileChange(file, before.get(file), text)));
            changes.removeIf(change -> change.before().equals(change.after()));
            return new RepairPlan(List.copyOf(applied), List.copyOf(changes), now);
        }

        private Optional<Finding> next(Diagnosis diagnosis) {
            return diagnosis.findings().stream()
                    .filter(finding -> finding.fix().filter(Fix::safe).isPresent())
                    .filter(wanted).filter(finding -> !refused.contains(finding)).findFirst();
        }

        /// A repair after which its finding is still there was none.
        private Judged repaired(Judged now, Finding finding) {
            List<FileChange> changes = FileChange.of(now.app().texts(), finding.fix().orElseThrow().edits());
            Map<String, String> trial = new LinkedHashMap<>(after);
            changes.forEach(change -> trial.put(change.file(), change.after()));
            Optional<Judged> then = changes.isEmpty() ? Optional.empty() : judged(trial);
            if (then.filter(each -> count(each, finding) < count(now, finding)).isEmpty()) {
                refused.add(finding);
                return now;
            }
            changes.forEach(change -> before.putIfAbsent(change.file(), change.before()));
            after.putAll(trial);
            applied.add(finding);
            return then.get();
        }

        private Optional<Judged> judged(Map<String, String> texts) {
            try {
                return Optional.of(judge.apply(files.with(texts)));
            } catch (UserError _) {
                return Optional.empty();
            }
        }

        private static long count(Judged judged, Finding like) {
            return judged.diagnosis().findings().stream()
                    .filter(each -> each.rule().equals(like.rule()) && each.cause().equals(like.cause())
                            && each.place().file().equals(like.place().file())).count();
        }
    }
}

package studio.authcode.desktop.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Checked;
import studio.authcode.desktop.common.Remedies;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.diagnosis.Catalogue;
import studio.authcode.diagnosis.Explanation;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;
import studio.authcode.diagnosis.IgnoreHere;
import studio.authcode.diagnosis.KnownFindings;
import studio.authcode.project.FileChange;
import studio.authcode.project.IgnoreRemoval;
import studio.authcode.project.MiniApp;

/// What can be done about the open project's problems; what needs a word of the person is handed to whoever shows it.
public final class ProblemRemedies implements Remedies {

    private final Session session;
    private final Repairs repairs;
    private final Catalogue catalogue;
    private final Tools tools;
    private final Consumer<String> clipboard;
    private final Runnable changed;
    /// What each repair did, by its id.
    private final Map<String, String> made = new HashMap<>();
    private final ObjectProperty<Optional<Preview>> preview = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<Finding>> ignoring = new SimpleObjectProperty<>(Optional.empty());

    private enum Work { PREVIEW }

    /// Takes the services.
    ///
    /// @param clipboard takes what is copied
    /// @param changed is called once the project's files have been changed here
    public ProblemRemedies(
            Session session, Repairs repairs, Catalogue catalogue, Tools tools, Consumer<String> clipboard,
            Runnable changed) {
        this.session = session;
        this.repairs = repairs;
        this.catalogue = catalogue;
        this.tools = tools;
        this.clipboard = clipboard;
        this.changed = changed;
    }

    /// Returns the repair that waits for a yes or no.
    ObjectProperty<Optional<Preview>> preview() {
        return preview;
    }

    /// Returns the problem whose reason to be ignored is asked for.
    ObjectProperty<Optional<Finding>> ignoring() {
        return ignoring;
    }

    /// Returns what a problem's cause is, as the catalogue has it.
    Optional<Text> cause(Finding finding) {
        return catalogue.find(finding.rule() + "/" + finding.cause())
                .flatMap(explained -> explained.causes().stream().findFirst()).flatMap(Explanation.Cause::text);
    }

    @Override
    public void preview(Finding finding) {
        plan(finding, planned -> {
            // Whoever asks again has left the form without a yes, and is to be asked again even about the same.
            preview.set(Optional.empty());
            preview.set(Optional.of(planned));
        });
    }

    @Override
    public void repair(Finding finding) {
        plan(finding, this::make);
    }

    /// Makes the repair that was shown.
    void makeShown() {
        Optional<Preview> planned = preview.get();
        preview.set(Optional.empty());
        planned.ifPresent(this::make);
    }

    @Override
    public void ignore(Finding finding) {
        // Whoever asks again about the same problem has left the form without a word.
        ignoring.set(Optional.empty());
        ignoring.set(Optional.of(finding));
    }

    /// Has the problem ignored that was asked about.
    void ignoreFor(String reason) {
        Optional<Finding> finding = ignoring.get();
        ignoring.set(Optional.empty());
        project().ifPresent(app -> finding.ifPresent(ignored -> tools.tasks()
                .keep(tools.tr().of("problems.ignoring"), () -> {
                    IgnoreHere.ignore(app.folder(), ignored, reason.strip());
                    return ignored;
                })
                .onSuccess(_ -> changed.run())
                .onError(tools.notices()::error)));
    }

    /// Has a problem that is ignored reported again.
    void report(Finding ignored) {
        project().ifPresent(app -> tools.tasks()
                .run(tools.tr().of("problems.reporting"), () -> new KnownFindings(app).entry(ignored)
                        .flatMap(entry -> IgnoreRemoval.of(app, entry))
                        .map(edit -> repairs.plan(app, List.of(edit))).orElseGet(List::of))
                .onSuccess(changes -> write(app, changes, tools.tr().of("problems.reported", ignored.rule())))
                .onError(tools.notices()::error));
    }

    @Override
    public void copy(Finding finding) {
        copy(List.of(new Listed(finding, Optional.empty())));
    }

    void copy(List<Listed> problems) {
        project().ifPresent(app -> tools.tasks()
                .run(tools.tr().of("problems.copying"), () -> new ProblemText(app.folder(), tools.tr()).of(problems))
                .onSuccess(text -> {
                    clipboard.accept(text);
                    tools.notices().info(tools.tr().of("problems.copied", problems.size()));
                }));
    }

    /// Takes the last repair of the open project back, whoever made it.
    void undoLast() {
        project().ifPresent(app -> undo(() -> repairs.undoLast(app)));
    }

    private Optional<MiniApp> project() {
        return session.checked().get().map(Checked::app);
    }

    private void plan(Finding finding, Consumer<Preview> then) {
        Optional<Fix> fix = finding.fix();
        project().ifPresent(app -> fix.ifPresent(repair -> tools.tasks()
                .latest(Work.PREVIEW, tools.tr().of("problems.planning"),
                        () -> new Preview(finding, app, repairs.plan(app, repair.edits())))
                .onSuccess(planned -> {
                    if (planned.changes().isEmpty()) {
                        tools.notices().info(tools.tr().of("problems.unchanged"));
                    } else {
                        then.accept(planned);
                    }
                })
                .onError(tools.notices()::error)));
    }

    private void make(Preview planned) {
        write(planned.app(), planned.changes(), tools.tr().of(planned.finding().fix().orElseThrow().title()));
    }

    private void write(MiniApp app, List<FileChange> changes, String what) {
        if (changes.isEmpty()) {
            return;
        }
        tools.tasks().keep(tools.tr().of("problems.repairing"), () -> repairs.make(app, changes)).onSuccess(id -> {
            made.put(id, what);
            changed.run();
            tools.notices().done(tools.tr().of("problems.done", what, changes.getFirst().file(), changes.size() - 1),
                    tools.tr().of("problems.undo"), () -> undo(() -> repairs.undo(app, id)));
        }).onError(this::failed);
    }

    private void undo(Supplier<Repairs.Undone> work) {
        tools.tasks().keep(tools.tr().of("problems.undoing"), work::get).onSuccess(undone -> {
            changed.run();
            String what = made.getOrDefault(undone.id(), tools.tr().of("problems.undone.last"));
            tools.notices().info(tools.tr().of("problems.undone", what, undone.changes().getFirst().file(),
                    undone.changes().size() - 1));
        }).onError(this::failed);
    }

    private void failed(UserError error) {
        // What was read is not what is there; reading it again is the first thing to do.
        changed.run();
        tools.notices().error(error);
    }
}

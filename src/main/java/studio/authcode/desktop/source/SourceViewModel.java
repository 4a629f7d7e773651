package studio.authcode.desktop.source;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import studio.authcode.base.Place;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.Checked;
import studio.authcode.desktop.common.Session;
import studio.authcode.desktop.common.Tools;
import studio.authcode.diagnosis.Finding;
import studio.authcode.project.FileText;
import studio.authcode.project.Page;
import studio.authcode.project.ProjectFiles;

/// One file of the open project, as it is on disk, with its problems and calls.
public final class SourceViewModel {

    private static final int LIMIT = ProjectFiles.MANIFEST_LIMIT;
    private static final int MOST_FILES = 5_000;

    private final Session session;
    private final Tools tools;
    private final ReadOnlyObjectWrapper<Optional<SourceText>> text = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.none());
    private final ReadOnlyStringWrapper file = new ReadOnlyStringWrapper("");
    private final ReadOnlyStringWrapper trouble = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Place>> target = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<List<FileEntry>> offered = new ReadOnlyObjectWrapper<>(List.of());

    private enum Work { READ, LIST }

    /// Follows the open project; the file that is shown is read again whenever the project is.
    public SourceViewModel(Session session, Tools tools) {
        this.session = session;
        this.tools = tools;
        session.checked().subscribe((before, now) -> projectRead(before, now));
    }

    /// Returns the shown file's path, or an empty text.
    ReadOnlyStringProperty file() {
        return file.getReadOnlyProperty();
    }

    /// Returns the shown file's text, if it could be read.
    ReadOnlyObjectProperty<Optional<SourceText>> text() {
        return text.getReadOnlyProperty();
    }

    /// Returns what stands in the shown file's lines.
    ReadOnlyObjectProperty<Marks> marks() {
        return marks.getReadOnlyProperty();
    }

    /// Returns why nothing is shown, or an empty text.
    ReadOnlyStringProperty trouble() {
        return trouble.getReadOnlyProperty();
    }

    /// Returns the place that is to be shown; it is set once the file's text is there.
    ReadOnlyObjectProperty<Optional<Place>> target() {
        return target.getReadOnlyProperty();
    }

    /// Shows a place.
    public void open(Place place) {
        session.checked().get().ifPresent(project -> read(project, place.file(), Optional.of(place)));
    }

    /// Shows the file that matters most, if none is shown yet.
    public void openAny() {
        if (file.get().isEmpty()) {
            session.checked().get().ifPresent(project -> first(project).ifPresent(this::open));
        }
    }

    /// Offers the project's files to choose from.
    public void pick() {
        files(files -> {
            offered.set(List.of());
            offered.set(files);
        });
    }

    /// Returns the files that are offered to choose from.
    ReadOnlyObjectProperty<List<FileEntry>> offered() {
        return offered.getReadOnlyProperty();
    }

    /// Lists the project's files, those with problems first, then those with calls, then the pages.
    private void files(Consumer<List<FileEntry>> listed) {
        session.checked().get().ifPresent(project -> tools.tasks()
                .latest(Work.LIST, tools.tr().of("source.listing"), () -> FileEntry.of(
                        ProjectFiles.at(project.app().folder()).list().files().stream().limit(MOST_FILES).toList(),
                        project))
                .onSuccess(listed).onError(tools.notices()::error));
    }

    /// Returns the problems at a position of the shown file, both counted from 0.
    List<Finding> findingsAt(int line, int column) {
        return text.get().filter(shown -> line < shown.lines().size())
                .map(shown -> marks.get().findings(line).stream()
                        .filter(finding -> shown.range(finding.place(), line).has(column)).toList())
                .orElse(List.of());
    }

    private static Optional<Place> first(Checked project) {
        return project.diagnosis().findings().stream().map(Finding::place).findFirst()
                .or(() -> project.sources().calls().stream().map(call -> call.place()).findFirst())
                .or(() -> project.app().firstPage().flatMap(Page::file).map(Place::of));
    }

    private void projectRead(Optional<Checked> before, Optional<Checked> now) {
        boolean same = before.isPresent() && now.isPresent()
                && before.get().app().folder().equals(now.get().app().folder());
        if (!same) {
            file.set("");
            trouble.set("");
            text.set(Optional.empty());
            marks.set(Marks.none());
            target.set(Optional.empty());
        } else if (!file.get().isEmpty()) {
            read(now.get(), file.get(), Optional.empty());
        }
    }

    private void read(Checked project, String wanted, Optional<Place> place) {
        List<String> suffixes = session.wallet().get().project().templates();
        tools.tasks().latest(Work.READ, tools.tr().of("source.reading"), () -> {
                    ProjectFiles files = ProjectFiles.at(project.app().folder());
                    return read(files, wanted).with(Handlers.of(project, files, wanted, suffixes));
                })
                .onSuccess(found -> show(project, wanted, found, place))
                .onError(error -> fail(wanted, error));
    }

    /// What a file has, or why it cannot be shown.
    private record Found(Optional<SourceText> text, String trouble, Handlers handlers) {

        Found(Optional<SourceText> text, String trouble) {
            this(text, trouble, Handlers.none());
        }

        Found with(Handlers fresh) {
            return new Found(text, trouble, fresh);
        }
    }

    private Found read(ProjectFiles files, String wanted) {
        // Columns of a manifest count its byte order mark, those of code do not.
        FileText found = files.readEither(wanted, LIMIT);
        return switch (found) {
            case FileText.Content(String _, String content) ->
                    new Found(Optional.of(SourceText.of(wanted, content)), "");
            case FileText.Absent _ -> new Found(Optional.empty(), tools.tr().of("source.absent", wanted));
            case FileText.Unread(var trouble, String rough) -> found.raw().isPresent() || !rough.isEmpty()
                    ? new Found(Optional.of(SourceText.of(wanted, found.raw().orElse(rough))), "")
                    : new Found(Optional.empty(), tools.tr().of("source.unread", wanted, tools.tr().of(trouble.why())));
        };
    }

    private void show(Checked project, String wanted, Found found, Optional<Place> place) {
        boolean other = !file.get().equals(wanted);
        file.set(wanted);
        trouble.set(found.trouble());
        if (other || !text.get().equals(found.text())) {
            // Marks belong to their text: a text is never shown with those of another.
            marks.set(Marks.none());
            text.set(found.text());
        }
        marks.set(session.checked().get().filter(now -> now.app().folder().equals(project.app().folder()))
                .map(now -> Marks.of(now, wanted, found.handlers())).orElseGet(Marks::none));
        place.ifPresent(wantedPlace -> {
            target.set(Optional.empty());
            target.set(place);
        });
    }

    private void fail(String wanted, UserError error) {
        file.set(wanted);
        text.set(Optional.empty());
        marks.set(Marks.none());
        trouble.set(tools.tr().of(error.text()));
    }
}

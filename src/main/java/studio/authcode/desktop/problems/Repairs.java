package studio.authcode.desktop.problems;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.project.FileChange;
import studio.authcode.project.FixHistory;
import studio.authcode.project.MiniApp;
import studio.authcode.project.ProjectFiles;
import studio.authcode.project.TextEdit;

/// Plans, makes and takes back changes of a project's files; everything here may take a while.
public final class Repairs {

    private final FixHistory history;

    /// Takes what keeps the changes that can be taken back.
    public Repairs(FixHistory history) {
        this.history = history;
    }

    /// Returns what edits would change.
    ///
    /// @throws UserError if the project's folder is gone, or a file cannot be edited, or is not what was diagnosed
    List<FileChange> plan(MiniApp app, List<TextEdit> edits) {
        Map<String, String> texts = new HashMap<>(app.texts());
        ProjectFiles files = ProjectFiles.at(app.folder());
        edits.stream().map(TextEdit::range)
                .forEach(range -> texts.computeIfAbsent(range.file(), file -> text(files, file)));
        return FileChange.of(texts, edits);
    }

    private static String text(ProjectFiles files, String file) {
        return files.raw(file).orElseThrow(() -> new UserError(
                Text.of("project.edit.uneditable", Printable.of(file)), Text.of("project.edit.uneditable.hint")));
    }

    /// Changes the files.
    ///
    /// @return the repair's id
    /// @throws UserError if one is no longer what it was, or cannot be written; none is changed
    String make(MiniApp app, List<FileChange> changes) {
        return history.write(ProjectFiles.at(app.folder()), changes);
    }

    /// What was taken back.
    ///
    /// @param id the repair's
    /// @param changes at least one
    record Undone(String id, List<FileChange> changes) {
    }

    /// Takes the last changes of the project back.
    ///
    /// @throws UserError if there are none, or a file is no longer as they left it
    Undone undoLast(MiniApp app) {
        ProjectFiles files = ProjectFiles.at(app.folder());
        return undo(app, history.lastId(files).orElseThrow(() -> FixHistory.nothing(files)));
    }

    /// Takes changes of the project back.
    ///
    /// @throws UserError if they are not the last ones, or a file is no longer as they left it
    Undone undo(MiniApp app, String id) {
        return new Undone(id, history.undo(ProjectFiles.at(app.folder()), id));
    }
}

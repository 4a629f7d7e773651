package studio.authcode.project;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import studio.authcode.base.AtomicFile;
import studio.authcode.base.Printable;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;

/// Writes changes into a project's files: all of them or none, and only where a file still is what was read.
public final class ProjectEditor {

    private final ProjectFiles files;

    /// Takes the door to the project.
    public ProjectEditor(ProjectFiles files) {
        this.files = files;
    }

    /// Writes the changes; where one file cannot be written, those before it get their old text again.
    ///
    /// @throws UserError if a file has changed since it was read, is read-only or cannot be written
    public void write(List<FileChange> changes) {
        List<Path> targets = changes.stream().map(this::target).toList();
        List<Runnable> undo = new ArrayList<>();
        for (int i = 0; i < targets.size(); i++) {
            FileChange change = changes.get(i);
            AtomicFile target = new AtomicFile(targets.get(i));
            try {
                target.write(change.after());
            } catch (IOException e) {
                undo.reversed().forEach(Runnable::run);
                throw new UserError(Text.of("project.edit.failed", change.file(), String.valueOf(e.getMessage())),
                        Text.of("project.edit.failed.hint"));
            }
            undo.add(() -> restore(target, change.before()));
        }
    }

    private static void restore(AtomicFile target, String before) {
        try {
            target.write(before);
        } catch (IOException _) {
            // The sentence about the file that could not be written comes first; the old text is in the fix history.
        }
    }

    /// Returns the path behind all links, which lies inside the project.
    private Path target(FileChange change) {
        String now = files.raw(change.file()).orElse(null);
        if (!change.before().equals(now)) {
            throw FileChange.changed(change.file());
        }
        Path target = files.resolve(change.file()).orElseThrow();
        if (new AtomicFile(target).isReadOnly()) {
            throw new UserError(Text.of("project.edit.read-only", Printable.of(change.file())),
                    Text.of("project.edit.read-only.hint"));
        }
        return target;
    }
}

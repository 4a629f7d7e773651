package studio.authcode.desktop.shell;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;

/// Opens a folder, or the manifest of one, that is dropped on the window.
final class Dropped {

    private static final String MANIFEST = "package.json";

    private final Consumer<Path> open;

    Dropped(Consumer<Path> open) {
        this.open = open;
    }

    void on(Node target) {
        target.setOnDragOver(this::over);
        target.setOnDragDropped(event -> {
            event.setDropCompleted(take(event.getDragboard().getFiles()));
            event.consume();
        });
    }

    /// Opens the project among the files.
    ///
    /// @return whether there is one
    boolean take(List<File> files) {
        Optional<Path> project = project(files);
        project.ifPresent(open);
        return project.isPresent();
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && project(event.getDragboard().getFiles()).isPresent()) {
            event.acceptTransferModes(TransferMode.LINK, TransferMode.COPY);
        }
        event.consume();
    }

    static Optional<Path> project(List<File> files) {
        return files.stream().map(File::toPath)
                .filter(path -> Files.isDirectory(path)
                        || path.getFileName() != null && path.getFileName().toString().equals(MANIFEST))
                .findFirst();
    }
}

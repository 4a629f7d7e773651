package studio.authcode.desktop.common;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/// The operating system's own file choosers, and confirmations in front of the window.
public final class FxDialogs implements Dialogs {

    private final Supplier<Window> owner;
    private final Tr tr;

    /// Takes the window that the dialogs belong to.
    public FxDialogs(Supplier<Window> owner, Tr tr) {
        this.owner = owner;
        this.tr = tr;
    }

    @Override
    public Optional<Path> openFolder(String title) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(title);
        return path(chooser.showDialog(owner.get()));
    }

    @Override
    public Optional<Path> openFile(String title, List<String> extensions) {
        return path(files(title, extensions).showOpenDialog(owner.get()));
    }

    @Override
    public Optional<Path> saveFile(String title, String name, List<String> extensions) {
        FileChooser chooser = files(title, extensions);
        chooser.setInitialFileName(name);
        return path(chooser.showSaveDialog(owner.get()));
    }

    @Override
    public boolean confirm(String title, String text, String action) {
        ButtonType doIt = new ButtonType(action, ButtonBar.ButtonData.OK_DONE);
        ButtonType cancel = new ButtonType(tr.of("common.cancel"), ButtonBar.ButtonData.CANCEL_CLOSE);
        Alert alert = new Alert(Alert.AlertType.CONFIRMATION, text, doIt, cancel);
        alert.initOwner(owner.get());
        alert.setTitle(title);
        alert.setHeaderText(title);
        return alert.showAndWait().filter(doIt::equals).isPresent();
    }

    private FileChooser files(String title, List<String> extensions) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        List<String> patterns = extensions.stream().map(extension -> "*." + extension).toList();
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(String.join(", ", patterns), patterns));
        return chooser;
    }

    private static Optional<Path> path(File file) {
        return Optional.ofNullable(file).map(File::toPath);
    }
}

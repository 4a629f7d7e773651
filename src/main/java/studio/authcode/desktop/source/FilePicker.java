package studio.authcode.desktop.source;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tr;

/// Chooses a file by some letters of its path.
final class FilePicker extends VBox {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 480;
    private static final int ROW = 28;

    private final transient Consumer<String> chosen;
    private final transient Modals modals;
    private final transient Tr tr;
    private final TextField filter = new TextField();
    private final ListView<FileEntry> list = new ListView<>();

    /// Shows the files to choose from.
    ///
    /// @param chosen hears which file was chosen
    FilePicker(List<FileEntry> files, Consumer<String> chosen, Modals modals, Tr tr) {
        super(8);
        this.modals = modals;
        this.chosen = chosen;
        this.tr = tr;
        setId("source-picker");
        getStyleClass().addAll(Css.CARD, "modal-card");
        FilteredList<FileEntry> found = new FilteredList<>(FXCollections.observableList(files));
        filter.setId("source-picker-filter");
        filter.setPromptText(tr.of("source.pick"));
        filter.setAccessibleText(tr.of("source.pick"));
        filter.textProperty().subscribe(sought -> {
            String[] words = sought.toLowerCase(Locale.ROOT).strip().split("\\s+");
            found.setPredicate(each -> has(each.file().toLowerCase(Locale.ROOT), words));
            list.getSelectionModel().select(0);
        });
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.setId("source-picker-list");
        list.setAccessibleText(tr.of("source.files"));
        list.setItems(found);
        list.setFixedCellSize(ROW);
        list.setCellFactory(_ -> new Row());
        list.setOnMouseClicked(_ -> choose());
        list.getSelectionModel().select(0);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filter, list);
        setPrefSize(WIDTH, HEIGHT);
        setMaxSize(WIDTH, HEIGHT);
    }

    @Override
    public void requestFocus() {
        filter.requestFocus();
    }

    private static boolean has(String file, String... words) {
        for (String word : words) {
            if (!file.contains(word)) {
                return false;
            }
        }
        return true;
    }

    private void key(KeyEvent key) {
        int at = list.getSelectionModel().getSelectedIndex();
        boolean used = true;
        switch (key.getCode()) {
            case DOWN -> select(at + 1);
            case UP -> select(at - 1);
            case PAGE_DOWN -> select(at + 10);
            case PAGE_UP -> select(at - 10);
            case ENTER -> choose();
            case ESCAPE -> modals.hide();
            default -> used = false;
        }
        if (used) {
            key.consume();
        }
    }

    private void select(int index) {
        if (!list.getItems().isEmpty()) {
            int at = Math.clamp(index, 0, list.getItems().size() - 1);
            list.getSelectionModel().select(at);
            list.scrollTo(Math.max(0, at - 5));
        }
    }

    private void choose() {
        FileEntry entry = list.getSelectionModel().getSelectedItem();
        if (entry != null) {
            modals.hide();
            chosen.accept(entry.file());
        }
    }

    /// A file with what stands in it.
    private final class Row extends ListCell<FileEntry> {

        private final Label path = new Label();
        private final Label problems = new Label(null, Icons.ALERT.node());
        private final Label calls = new Label(null, Icons.CALL.node());
        private final HBox line;

        Row() {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            path.setMinWidth(0);
            path.setTextOverrun(javafx.scene.control.OverrunStyle.CENTER_ELLIPSIS);
            line = new HBox(8, path, space, problems, calls);
            line.setAlignment(Pos.CENTER_LEFT);
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(FileEntry entry, boolean empty) {
            super.updateItem(entry, empty);
            setGraphic(empty || entry == null ? null : line);
            if (!empty && entry != null) {
                path.setText(Printable.line(entry.file()));
                count(problems, entry.problems(), "source.problems");
                count(calls, entry.calls(), "source.calls");
                setAccessibleText(entry.file());
            }
        }

        private void count(Label label, long count, String key) {
            label.setVisible(count > 0);
            label.setManaged(count > 0);
            label.setText(String.valueOf(count));
            label.setAccessibleText(tr.of(key, count));
        }
    }
}

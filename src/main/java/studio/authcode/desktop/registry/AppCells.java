package studio.authcode.desktop.registry;

import atlantafx.base.theme.Styles;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TableCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.registry.RegisteredApp.State;

/// The cells of the table that are more than text.
final class AppCells {

    private AppCells() {
    }

    /// Returns the style of a state: one colour for each degree of trouble.
    static String style(State state) {
        return switch (state) {
            case PUBLISHED -> Css.GOOD;
            case DRAFT -> Css.NEUTRAL;
            case UNPUBLISHED -> Css.WARN;
            case SUSPENDED, TERMINATED -> Css.BAD;
        };
    }

    /// Shows the id, and a mark on the one that the open project uses.
    static final class Id extends TableCell<RegisteredApp, String> {

        private final ObservableValue<AppKey> used;
        private final Label id = new Label();
        private final FontIcon mark = Icons.FOLDER.node();
        private final HBox line = new HBox(8, mark, id);
        private final String meaning;

        Id(ObservableValue<AppKey> used, Tr tr) {
            this.used = used;
            id.getStyleClass().add(Css.MONO);
            id.setMinWidth(0);
            meaning = tr.of("registry.used");
            Tooltip.install(mark, new Tooltip(meaning));
            mark.getStyleClass().add(Styles.SUCCESS);
            mark.managedProperty().bind(mark.visibleProperty());
            line.setAlignment(Pos.CENTER_LEFT);
        }

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            RegisteredApp app = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || app == null ? null : line);
            if (!empty && app != null) {
                id.setText(text);
                mark.setVisible(used.getValue() != null && used.getValue().is(app));
                id.getStyleClass().remove(Styles.TEXT_BOLD);
                if (mark.isVisible()) {
                    id.getStyleClass().add(Styles.TEXT_BOLD);
                }
                setAccessibleText(mark.isVisible() ? text + ", " + meaning : text);
            }
        }
    }

    /// Shows the state as a coloured word.
    static final class StateCell extends TableCell<RegisteredApp, String> {

        private final Label badge = new Label();

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            RegisteredApp app = getTableRow() == null ? null : getTableRow().getItem();
            setGraphic(empty || app == null ? null : badge);
            if (!empty && app != null) {
                badge.setText(text);
                badge.getStyleClass().setAll("label", Css.BADGE, style(app.state()));
                setAccessibleText(text);
            }
        }
    }

    /// Shows a list that may be longer than the cell: the whole of it in a tooltip.
    static final class Names extends TableCell<RegisteredApp, String> {

        @Override
        protected void updateItem(String text, boolean empty) {
            super.updateItem(text, empty);
            setText(empty ? null : text);
            setTooltip(empty || text == null || text.length() < 24 ? null : wrapped(text));
        }

        private static Tooltip wrapped(String text) {
            Tooltip tooltip = new Tooltip(text);
            tooltip.setWrapText(true);
            tooltip.setMaxWidth(360);
            return tooltip;
        }
    }
}

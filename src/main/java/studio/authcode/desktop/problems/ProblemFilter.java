package studio.authcode.desktop.problems;

import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.SeverityIcon;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Severity;

/// Which kinds of problems the list shows: a button for each, with how many there are.
final class ProblemFilter extends HBox {

    private final transient ProblemsViewModel model;
    private final transient Tr tr;
    private final transient Subscription subscription;

    ProblemFilter(ProblemsViewModel model, Tr tr) {
        super(4);
        this.model = model;
        this.tr = tr;
        Subscription all = Subscription.EMPTY;
        for (Kind kind : Kind.values()) {
            all = all.and(button(kind));
        }
        this.subscription = all;
    }

    void close() {
        subscription.unsubscribe();
    }

    private Subscription button(Kind kind) {
        ToggleButton button = new ToggleButton(null, icon(kind));
        button.setId("problems-" + kind.id());
        button.getStyleClass().addAll("small", "problem-filter");
        button.setTooltip(new Tooltip(tr.of("problems.filter." + kind.id())));
        button.selectedProperty().bindBidirectional(model.shows(kind));
        getChildren().add(button);
        return model.all().subscribe(_ -> {
            long count = model.count(kind);
            button.setText(String.valueOf(count));
            button.setAccessibleText(tr.of("problems.filter." + kind.id()) + " " + count);
        }).and(() -> button.selectedProperty().unbindBidirectional(model.shows(kind)));
    }

    private FontIcon icon(Kind kind) {
        return switch (kind) {
            case ERROR -> SeverityIcon.of(Severity.ERROR, tr);
            case WARNING -> SeverityIcon.of(Severity.WARNING, tr);
            case INFO -> SeverityIcon.of(Severity.INFO, tr);
            case IGNORED -> {
                FontIcon icon = Icons.IGNORED.node();
                icon.getStyleClass().add("hidden-icon");
                yield icon;
            }
        };
    }
}

package studio.authcode.desktop.problems;

import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.SeverityIcon;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Fix;

/// One problem: how bad, what, and where; once it is selected, what to do about it, too.
final class ProblemRow extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final transient Listed problem;
    private final transient ProblemRemedies remedies;
    private final transient Places places;
    private final transient Tr tr;
    private final VBox text = new VBox(4);
    private final VBox details = new VBox(8);

    ProblemRow(Listed problem, ProblemRemedies remedies, Places places, Tr tr) {
        this.problem = problem;
        this.remedies = remedies;
        this.places = places;
        this.tr = tr;
        Finding finding = problem.finding();
        FontIcon icon = SeverityIcon.of(finding.severity(), tr);
        Label message = Labels.wrapped(tr.of(finding.message()));
        text.getChildren().addAll(message, about(finding));
        problem.reason().ifPresent(reason -> text.getChildren().add(Labels.hint(reason.isBlank()
                ? tr.of("problems.ignored") : tr.of("problems.ignored.because", Printable.line(reason)))));
        HBox.setHgrow(text, Priority.ALWAYS);
        getChildren().add(new HBox(8, icon, text));
        getStyleClass().add("problem-row");
        if (problem.ignored()) {
            getStyleClass().add("ignored");
        }
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(tr.of("problems.row", tr.of("common.severity." + finding.severity().id()),
                tr.of(finding.message()), finding.place().toString()));
    }

    Listed problem() {
        return problem;
    }

    /// Opens or closes the details.
    void select(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
        if (selected && details.getChildren().isEmpty()) {
            details.getChildren().addAll(Labels.hint("→ " + tr.of(problem.finding().hint())));
            remedies.cause(problem.finding()).map(tr::of).map(Labels::hint).ifPresent(details.getChildren()::add);
            details.getChildren().add(buttons());
        }
        text.getChildren().remove(details);
        if (selected) {
            text.getChildren().add(details);
        }
    }

    private Node about(Finding finding) {
        Label rule = new Label(finding.cause().isEmpty() ? finding.rule() : finding.rule() + " · " + finding.cause());
        rule.getStyleClass().add(Css.HINT);
        Button link = new Button(Printable.line(finding.place().file() + ":" + finding.place().line()));
        link.setMnemonicParsing(false);
        link.getStyleClass().addAll(Css.LINK, Css.HINT);
        link.setAccessibleText(tr.of("problems.place", link.getText()));
        link.setOnAction(_ -> places.open(finding.place()));
        FlowPane line = new FlowPane(8, 2, link, rule);
        line.setPrefWrapLength(0);
        return line;
    }

    private FlowPane buttons() {
        List<Node> buttons = new ArrayList<>();
        Finding finding = problem.finding();
        if (problem.repairable()) {
            Button fix = button("fix", () -> remedies.preview(finding));
            finding.fix().map(Fix::title).ifPresent(title -> fix.setAccessibleText(
                    tr.of("problems.fix.named", tr.of(title))));
            fix.getStyleClass().add("accent");
            buttons.add(fix);
        }
        buttons.add(problem.ignored() ? button("report", () -> remedies.report(finding))
                : button("ignore", () -> remedies.ignore(finding)));
        buttons.add(button("copy", () -> remedies.copy(List.of(problem))));
        FlowPane pane = new FlowPane(8, 8);
        pane.setPrefWrapLength(0);
        pane.getChildren().setAll(buttons);
        return pane;
    }

    private Button button(String name, Runnable action) {
        Button button = new Button(tr.of("problems." + name));
        button.setId("problems-" + name);
        button.getStyleClass().add("small");
        button.setOnAction(_ -> action.run());
        return button;
    }
}

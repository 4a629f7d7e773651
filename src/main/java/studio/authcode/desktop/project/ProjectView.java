package studio.authcode.desktop.project;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.base.Place;
import studio.authcode.desktop.common.Browser;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.Severity;
import studio.authcode.project.Page;

/// The open project: its identity card, its problems, its pages.
public final class ProjectView extends ScrollPane {

    private static final int MOST_PROBLEMS = 200;
    private static final int MOST_PAGES = 500;

    private final transient ProjectViewModel model;
    private final transient Browser browser;
    private final transient Tr tr;
    private final Label problemsTitle = title("");
    private final VBox problems = new VBox(8);
    private final Label pagesTitle = title("");
    private final VBox pages = new VBox(4);

    /// Builds the view.
    ///
    /// @param open asks the person for a project
    public ProjectView(ProjectViewModel model, Browser browser, Runnable open, Tr tr) {
        this.model = model;
        this.browser = browser;
        this.tr = tr;
        VBox box = new VBox(
                title(tr.of("project.identity")), new IdentityCard(model, browser, open, tr),
                problemsTitle, problems, pagesTitle, pages);
        box.getStyleClass().add(Css.SECTION);
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        model.opened().subscribe(this::show);
    }

    private void show(Optional<Opened> project) {
        List<Finding> findings = project.map(each -> each.diagnosis().findings()).orElse(List.of());
        List<Page> listed = project.map(each -> each.app().pages()).orElse(List.of());
        boolean open = project.isPresent();
        List.of(problemsTitle, problems, pagesTitle, pages).forEach(node -> {
            node.setVisible(open);
            node.setManaged(open);
        });
        problemsTitle.setText(tr.of("project.problems", findings.size()));
        problems.getChildren().setAll(findings.stream().limit(MOST_PROBLEMS).map(this::problem).toList());
        if (findings.isEmpty()) {
            problems.getChildren().add(hint(tr.of("project.noProblems")));
        }
        pagesTitle.setText(tr.of("project.pages", listed.size()));
        pages.getChildren().setAll(listed.stream().limit(MOST_PAGES)
                .map(page -> page(page, page.equals(listed.getFirst()))).toList());
        if (listed.isEmpty()) {
            pages.getChildren().add(hint(tr.of("project.noPages")));
        }
    }

    private Node problem(Finding finding) {
        FontIcon icon = (finding.severity() == Severity.INFO ? Icons.INFO
                : finding.severity() == Severity.ERROR ? Icons.PROBLEM : Icons.ALERT).node();
        icon.getStyleClass().add("severity-" + finding.severity().id());
        icon.setAccessibleText(tr.of("project.severity." + finding.severity().id()));
        Label message = wrapped(tr.of(finding.message()));
        message.setGraphic(icon);
        message.getStyleClass().add("finding");
        Label advice = hint(tr.of(finding.hint()));
        return new VBox(2, message, advice, place(finding.place()));
    }

    private Node page(Page page, boolean first) {
        Label path = new Label(page.path());
        path.setMinWidth(0);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox row = new HBox(8, Icons.FILE.node(), path, space);
        row.setAlignment(Pos.CENTER_LEFT);
        row.getStyleClass().add("page-row");
        if (page.file().isEmpty()) {
            row.getChildren().add(badge("project.page.missing", Css.WARN));
        } else if (first) {
            row.getChildren().add(badge("project.page.first", Css.NEUTRAL));
        }
        return row;
    }

    private Label badge(String key, String colour) {
        Label badge = new Label(tr.of(key));
        badge.setMinWidth(USE_PREF_SIZE);
        badge.getStyleClass().addAll(Css.BADGE, colour);
        return badge;
    }

    private Node place(Place place) {
        Button link = new Button(place.file() + ":" + place.line());
        link.setMnemonicParsing(false);
        link.getStyleClass().addAll(Css.LINK, Css.HINT);
        link.setAccessibleText(tr.of("project.place", place.file()));
        link.setOnAction(_ -> model.opened().get().ifPresent(project ->
                browser.open(project.app().folder().resolve(place.file()).toUri().toString())));
        return link;
    }

    private static Label title(String text) {
        Label title = new Label(text);
        title.getStyleClass().add(Css.SECTION_TITLE);
        return title;
    }

    private static Label hint(String text) {
        Label label = wrapped(text);
        label.getStyleClass().add(Css.HINT);
        return label;
    }

    private static Label wrapped(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }
}

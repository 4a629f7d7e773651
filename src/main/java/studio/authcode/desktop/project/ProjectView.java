package studio.authcode.desktop.project;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Places;
import studio.authcode.desktop.common.Remedies;
import studio.authcode.desktop.common.Tr;
import studio.authcode.project.Page;

/// The open project: its identity card, its problems, its pages.
public final class ProjectView extends ScrollPane {

    private static final int MOST_PAGES = 500;

    private final transient Around around;
    private final transient Tr tr;
    private final Label pagesTitle = Labels.title("");
    private final VBox pages = new VBox(4);
    private final IdentityCard card;
    private final transient Subscription subscription;

    /// What the view reaches beyond itself.
    ///
    /// @param places shows where something stands
    /// @param remedies repairs the id
    /// @param open asks the person for a project
    /// @param problems the list of problems, which stands below the card
    public record Around(Places places, Remedies remedies, Runnable open, Region problems) {
    }

    /// Builds the view.
    public ProjectView(ProjectViewModel model, Around around, Tr tr) {
        this.around = around;
        this.tr = tr;
        this.card = new IdentityCard(model, around, tr);
        VBox box = new VBox(Labels.title(tr.of("project.identity")), card, around.problems(), pagesTitle, pages);
        box.getStyleClass().add(Css.SECTION);
        setContent(box);
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        getStyleClass().add("edge-to-edge");
        this.subscription = model.opened().subscribe(this::show);
    }

    /// Lets go of what the view follows.
    public void close() {
        subscription.unsubscribe();
        card.close();
    }

    private void show(Optional<Opened> project) {
        List<Page> listed = project.map(each -> each.app().pages()).orElse(List.of());
        List.of(pagesTitle, pages).forEach(node -> {
            node.setVisible(project.isPresent());
            node.setManaged(project.isPresent());
        });
        pagesTitle.setText(tr.of("project.pages", listed.size()));
        pages.getChildren().setAll(listed.stream().limit(MOST_PAGES)
                .map(page -> page(page, page.equals(listed.getFirst()))).toList());
        if (listed.isEmpty()) {
            pages.getChildren().add(Labels.hint(tr.of("project.noPages")));
        }
    }

    private Node page(Page page, boolean first) {
        Button path = new Button(Printable.line(page.path()), Icons.FILE.node());
        path.setMnemonicParsing(false);
        path.setMinWidth(0);
        path.getStyleClass().addAll(Css.LINK, "page-link");
        path.setAccessibleText(tr.of("project.place", path.getText()));
        path.setOnAction(_ -> around.places().open(page.file().map(Place::of).orElse(page.place())));
        HBox row = new HBox(8, path);
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
}

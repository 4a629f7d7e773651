package studio.authcode.desktop.project;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import javafx.util.Subscription;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Candidate;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.IdStatus;
import studio.authcode.project.IdSource;
import studio.authcode.registry.RegisteredApp;

/// Whether the app id is right: one word and one colour first, then the id, where it stands, and whose it is.
final class IdentityCard extends VBox {

    private static final int MOST_OTHERS = 3;

    private final transient ProjectViewModel model;
    private final transient ProjectView.Around around;
    private final transient Tr tr;
    private final transient Subscription subscription;

    IdentityCard(ProjectViewModel model, ProjectView.Around around, Tr tr) {
        this.model = model;
        this.around = around;
        this.tr = tr;
        getStyleClass().addAll(Css.CARD, "identity");
        setId("project-identity");
        this.subscription = Subscription.combine(
                model.opened().subscribe((_, _) -> show()),
                model.choices().subscribe((_, _) -> show()),
                model.session().app().subscribe(_ -> show()));
    }

    void close() {
        subscription.unsubscribe();
    }

    private void show() {
        getChildren().clear();
        Optional<Opened> project = model.opened().get();
        if (project.isEmpty()) {
            noProject();
            return;
        }
        IdStatus status = project.get().status();
        getChildren().add(word(tr.of("project.status." + status.id()), colour(status)));
        if (status == IdStatus.UNREGISTERED && project.get().difference().isPresent()) {
            getChildren().add(new IdCompared(project.get().difference().get(), sure(project.get()), tr));
        } else {
            project.get().diagnosis().verdict().id().ifPresent(id -> getChildren().add(mono(id)));
        }
        project.get().diagnosis().verdict().source().ifPresent(source -> getChildren().add(place(source)));
        project.get().diagnosis().verdict().registered().ifPresent(this::app);
        cause(project.get());
        others(project.get());
        fixes(project.get());
        if (status == IdStatus.UNASSOCIATED) {
            choose(tr.of("project.choose.text", model.session().wallet().get().name()));
        }
    }

    private void noProject() {
        getChildren().addAll(word(tr.of("project.none"), Css.NEUTRAL), Labels.wrapped(tr.of("project.none.text")));
        Button button = new Button(tr.of("project.open"));
        button.setId("project-open");
        button.setOnAction(_ -> around.open().run());
        getChildren().add(button);
        choose("");
    }

    private void app(RegisteredApp app) {
        if (!app.name().isBlank()) {
            Label name = Labels.wrapped(app.company().isBlank()
                    ? app.name() : tr.of("project.app", app.name(), app.company()));
            getChildren().add(name);
        }
        String state = tr.of("project.state." + app.state().json());
        Label more = Labels.wrapped(tr.of("project.app", state,
                tr.of("request.environment." + model.session().environment().get())));
        more.getStyleClass().add(Css.HINT);
        getChildren().add(more);
    }

    private void cause(Opened project) {
        boolean well = project.status() == IdStatus.REGISTERED || project.status() == IdStatus.UNASSOCIATED;
        Optional<Finding> cause = project.unregistered().or(() -> project.diagnosis().findings().stream()
                .filter(finding -> finding.rule().startsWith("app-id/") || finding.rule().startsWith("manifest/"))
                .findFirst());
        if (!well) {
            cause.ifPresent(finding -> getChildren().add(Labels.wrapped(tr.of(finding.message()))));
        }
    }

    private String sure(Opened project) {
        return project.candidates().stream().findFirst()
                .map(candidate -> tr.of("project.sure." + candidate.confidence().id())).orElse("");
    }

    /// Lists what else may be meant.
    private void others(Opened project) {
        List<Candidate> others = project.candidates().stream().skip(1).limit(MOST_OTHERS).toList();
        if (!others.isEmpty()) {
            Label list = Labels.hint(tr.of("project.others") + others.stream()
                    .map(each -> "\n" + Printable.of(each.app().id()) + " · "
                            + tr.of("project.sure." + each.confidence().id())).collect(Collectors.joining()));
            list.setId("project-others");
            getChildren().add(list);
        }
    }

    private void fixes(Opened project) {
        project.replaceable().ifPresent(finding -> {
            Button use = button("project.useRegistered", "project-use-registered",
                    () -> around.remedies().repair(finding));
            use.getStyleClass().add("accent");
            getChildren().add(use);
        });
        if (project.status() == IdStatus.UNREGISTERED && project.app().wallet().isPresent()) {
            getChildren().add(button("project.register", "project-register", model::registerId));
        }
    }

    private void choose(String why) {
        List<RegisteredApp> choices = model.choices().get();
        if (!why.isBlank()) {
            getChildren().add(Labels.wrapped(why));
        }
        if (choices.isEmpty()) {
            getChildren().add(Labels.wrapped(tr.of("project.choose.none", model.session().wallet().get().name())));
            return;
        }
        ComboBox<RegisteredApp> box = new ComboBox<>();
        box.setId("project-choose");
        box.getItems().setAll(choices);
        box.setPromptText(tr.of("project.choose"));
        box.setAccessibleText(tr.of("project.choose"));
        box.setMaxWidth(Double.MAX_VALUE);
        box.setConverter(new Shown());
        choices.stream().filter(app -> app.id().equals(model.session().app().get())).findFirst()
                .ifPresent(box::setValue);
        box.valueProperty().subscribe((_, app) -> {
            if (app != null && !app.id().equals(model.session().app().get())) {
                model.choose(app);
            }
        });
        getChildren().add(box);
    }

    private Node place(IdSource source) {
        Place place = source.place();
        Button link = new Button(Printable.line(place.file() + ":" + place.line()));
        link.setMnemonicParsing(false);
        link.getStyleClass().add(Css.LINK);
        link.setAccessibleText(tr.of("project.place", place.file()));
        link.setOnAction(_ -> around.places().open(place));
        return link;
    }

    private Button button(String key, String id, Runnable action) {
        Button button = new Button(tr.of(key));
        button.setId(id);
        button.setMaxWidth(Double.MAX_VALUE);
        button.setOnAction(_ -> action.run());
        return button;
    }

    private static Label word(String text, String colour) {
        Label word = Labels.wrapped("●  " + text);
        word.setAccessibleText(text);
        word.setId("project-status");
        word.getStyleClass().addAll("verdict", colour);
        return word;
    }

    private static String colour(IdStatus status) {
        return switch (status) {
            case REGISTERED -> Css.GOOD;
            case INACTIVE -> Css.WARN;
            case UNASSOCIATED -> Css.NEUTRAL;
            case UNREGISTERED, MISSING, MALFORMED, UNREADABLE -> Css.BAD;
        };
    }

    private static Label mono(String id) {
        Label label = Labels.wrapped(id);
        label.setId("project-id");
        label.getStyleClass().add(Css.MONO);
        return label;
    }

    /// A registered app as one line.
    private static final class Shown extends StringConverter<RegisteredApp> {

        @Override
        public String toString(RegisteredApp app) {
            return app == null ? "" : app.name().isBlank() ? app.id() : app.name() + "  ·  " + app.id();
        }

        @Override
        public RegisteredApp fromString(String text) {
            throw new UnsupportedOperationException("Nothing is typed here");
        }
    }
}

package studio.authcode.desktop.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.util.Subscription;
import jfx.incubator.scene.control.richtext.CodeArea;
import jfx.incubator.scene.control.richtext.Marker;
import jfx.incubator.scene.control.richtext.TextPos;
import jfx.incubator.scene.control.richtext.model.CodeTextModel;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Remedies;
import studio.authcode.desktop.common.Tr;
import studio.authcode.diagnosis.Finding;

/// A file of the open project, to be read: line numbers, marks at calls, problems underlined.
public final class SourceView extends BorderPane {

    private static final int TAB = 4;
    private static final int FONT = 13;
    private static final int AROUND = 6;
    private static final int BESIDE = 3;
    private static final int BELOW = 112;

    private final transient SourceViewModel model;
    private final transient ObservableValue<Optional<Finding>> selected;
    private final transient Remedies remedies;
    private final transient Modals modals;
    private final transient Tr tr;
    private final Button chooser = new Button(null, Icons.FILE.node());
    private final Label counts = new Label();
    private final Label trouble = Labels.wrapped("");
    private final VBox below = new VBox();
    private final ScrollPane belowScroll = new ScrollPane(below);
    private final CodeArea area;
    private final transient ShownLines lines;
    private final transient CodeTextModel code;
    private final transient Hover hover;
    private final transient Subscription subscription;
    private transient Place waiting;
    private String shownFile = "";

    /// Builds the view.
    ///
    /// @param selected the problem that comes first where several stand at one place
    public SourceView(
            SourceViewModel model, ObservableValue<Optional<Finding>> selected, Remedies remedies, Modals modals,
            Tr tr) {
        this.model = model;
        this.selected = selected;
        this.remedies = remedies;
        this.modals = modals;
        this.tr = tr;
        this.lines = new ShownLines(left -> " " + tr.of("source.more", left));
        this.code = new CodeTextModel(lines);
        this.area = new CodeArea(code);
        this.hover = new Hover(area, model, remedies, tr);
        setId("source");
        area();
        setTop(bar());
        setCenter(new StackPane(area, trouble));
        belowScroll.setFitToWidth(true);
        belowScroll.setMaxHeight(BELOW);
        belowScroll.getStyleClass().add("edge-to-edge");
        setBottom(belowScroll);
        this.subscription = Subscription.combine(
                model.file().subscribe(this::named), model.offered().subscribe((_, files) -> pick(files)),
                model.trouble().subscribe(this::troubled),
                model.text().subscribe(this::show), model.marks().subscribe(this::mark),
                model.target().subscribe(place -> place.ifPresent(this::reveal)),
                area.caretPositionProperty().subscribe(_ -> below()), selected.subscribe((_, _) -> below()),
                area.heightProperty().subscribe((_, _) -> laidOut()));
    }

    /// Puts the focus into the text.
    public void focus() {
        if (area.isVisible()) {
            area.requestFocus();
        } else {
            chooser.requestFocus();
        }
    }

    private void pick(List<FileEntry> files) {
        if (!files.isEmpty()) {
            modals.show(new FilePicker(files, file -> model.open(Place.of(file)), modals, tr));
        }
    }

    /// Lets go of what the view follows.
    public void close() {
        hover.hide();
        subscription.unsubscribe();
    }

    private void area() {
        area.setId("source-text");
        area.setEditable(false);
        area.setTabSize(TAB);
        area.setHighlightCurrentParagraph(true);
        area.setDisplayCaret(true);
        area.setAccessibleText(tr.of("source.text"));
        area.getStyleClass().add("source-text");
        area.setFont(Font.font("Monospaced", FONT));
        area.setSyntaxDecorator(new Painting(lines, () -> model.text().get().orElseThrow(), () -> model.marks().get()));
        trouble.setId("source-trouble");
        trouble.setMaxWidth(480);
    }

    private HBox bar() {
        chooser.setId("source-file");
        chooser.setMnemonicParsing(false);
        chooser.setMinWidth(0);
        chooser.setTooltip(new Tooltip(tr.of("source.pick")));
        chooser.setOnAction(_ -> model.pick());
        counts.setId("source-counts");
        counts.getStyleClass().add(Css.HINT);
        counts.setMinWidth(Region.USE_PREF_SIZE);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox bar = new HBox(8, chooser, space, counts);
        bar.setAlignment(Pos.CENTER_LEFT);
        bar.getStyleClass().add("source-bar");
        return bar;
    }

    private void named(String file) {
        chooser.setText(file.isEmpty() ? tr.of("source.pick") : Printable.line(file));
        chooser.setAccessibleText(tr.of("source.file", chooser.getText()));
    }

    private void troubled(String text) {
        trouble.setText(text.isEmpty() ? tr.of("source.none") : text);
    }

    private void show(Optional<SourceText> text) {
        hover.hide();
        replace(text.map(SourceText::file).orElse(""), text.map(SourceText::lines).orElseGet(SourceText::empty));
        area.setVisible(text.isPresent());
        trouble.setVisible(text.isEmpty());
        below();
    }

    /// The area must not be left scrolled to lines that there are no more.
    private void replace(String file, List<SourceText.Line> fresh) {
        boolean other = !file.equals(shownFile);
        boolean up = area.getSkin() != null && (other || fresh.size() < lines.size());
        Marker cursor = code.getMarker(Optional.ofNullable(area.getCaretPosition()).orElse(TextPos.ZERO));
        if (up) {
            area.select(TextPos.ZERO);
        }
        lines.show(fresh, code);
        if (up && !other) {
            area.select(cursor.getTextPos());
        }
        shownFile = file;
    }

    private void mark(Marks marks) {
        hover.hide();
        area.setLeftDecorator(new Gutter(marks, lines.size(), tr));
        code.fireStyleChangeEvent(TextPos.ZERO, code.getDocumentEnd());
        int problems = Math.toIntExact(marks.findings().values().stream().flatMap(List::stream).distinct().count());
        int calls = marks.calls().values().stream().mapToInt(List::size).sum();
        counts.setText(model.file().get().isEmpty() ? "" : tr.of("source.counts", calls, problems));
        below();
    }

    /// Shows a place with some lines around it, as soon as there is room to show anything.
    private void reveal(Place place) {
        if (area.getHeight() > 0 && area.getSkin() != null) {
            TextPos start = position(place.line(), place.column());
            TextPos end = position(place.endLine(), place.endColumn() + BESIDE);
            area.layout();
            area.select(TextPos.ofLeading(Math.min(end.index() + AROUND, lines.size() - 1), 0));
            area.select(TextPos.ofLeading(Math.max(start.index() - AROUND, 0), 0));
            // What does not fit is shown from its start, which therefore comes last.
            area.select(end);
            area.select(start);
            waiting = null;
        } else {
            waiting = place;
        }
    }

    private TextPos position(int line, int column) {
        int index = Math.clamp(line - 1L, 0, lines.size() - 1);
        return TextPos.ofLeading(index, Math.clamp(column - 1L, 0, lines.getText(index).length()));
    }

    private void laidOut() {
        if (waiting != null) {
            reveal(waiting);
        }
    }

    /// Below the text stands what is wrong at the cursor, for those who have no mouse at hand.
    private void below() {
        TextPos at = area.getCaretPosition();
        List<Finding> found = at == null ? List.of() : model.findingsAt(at.index(), at.offset());
        if (found.isEmpty() && at != null) {
            found = model.marks().get().findings(at.index());
        }
        belowScroll.setManaged(!found.isEmpty());
        belowScroll.setVisible(!found.isEmpty());
        belowScroll.setVvalue(0);
        List<Finding> ordered = new ArrayList<>(found);
        ordered.sort(Comparator.comparing(finding -> !selected.getValue().equals(Optional.of(finding))));
        below.getChildren().setAll(ordered.stream()
                .map(finding -> new FindingCard(finding, remedies, () -> { }, tr)).toList());
    }
}

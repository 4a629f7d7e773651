package studio.authcode.desktop.common.exchange;

import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.kordamp.ikonli.javafx.FontIcon;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.base.Printable;
import studio.authcode.desktop.common.Css;
import studio.authcode.desktop.common.Icons;
import studio.authcode.desktop.common.JsonText;
import studio.authcode.desktop.common.Labels;
import studio.authcode.desktop.common.Tr;
import tools.jackson.databind.JsonNode;

/// The forensic verdict of one exchange, the wallet's own answer, and what was sent.
public final class ExchangeDetail extends VBox {

    private static final int MOST = 8_000;

    private final transient Tr tr;
    private final transient ExchangeWords words;
    private final transient Consumer<String> copy;
    private final transient Looked shown;
    private final HBox tools = new HBox(4);
    private final ToggleButton reveal = new ToggleButton(null, Icons.READ.node());

    /// Builds the view.
    ///
    /// @param copy takes the verdict as a text, without secrets that are not revealed
    public ExchangeDetail(Looked shown, Consumer<String> copy, Tr tr) {
        super(8);
        this.tr = tr;
        this.words = new ExchangeWords(tr);
        this.copy = copy;
        this.shown = shown;
        setId("exchange-detail");
        getStyleClass().add("exchange-detail");
        tools();
        show();
    }

    /// Adds a button beside those that are there.
    public void add(Button button) {
        tools.getChildren().add(button);
    }

    private void tools() {
        Button copying = new Button(null, Icons.COPY.node());
        icon(copying, "exchange-copy", tr.of("exchange.copy"));
        copying.setOnAction(_ -> copy.accept(words.copied(json())));
        icon(reveal, "exchange-reveal", tr.of("exchange.reveal"));
        boolean any = !shown.whole().equals(shown.hidden());
        reveal.setVisible(any);
        reveal.setManaged(any);
        reveal.setOnAction(_ -> show());
        tools.setAlignment(Pos.TOP_RIGHT);
        tools.setMinWidth(Region.USE_PREF_SIZE);
        tools.getChildren().addAll(reveal, copying);
    }

    private static void icon(ButtonBase button, String id, String name) {
        button.setId(id);
        button.getStyleClass().addAll("flat", "button-icon", "small");
        button.setAccessibleText(name);
        button.setTooltip(new Tooltip(name));
    }

    private JsonNode json() {
        return reveal.isSelected() ? shown.whole() : shown.hidden();
    }

    private void show() {
        JsonNode json = json();
        JsonNode verdict = json.path("verdict");
        getChildren().setAll(header(json), said(words.explanation(verdict), "exchange-explanation"));
        String advice = words.advice(verdict);
        if (!advice.isEmpty()) {
            Label label = said(tr.of("exchange.advice", advice), "exchange-advice");
            getChildren().add(label);
        }
        JsonNode signed = verdict.path("signed");
        if (signed.has("expected")) {
            getChildren().add(new SignedView(
                    signed.path("expected").asString(""), signed.path("actual").asString(""), tr));
        }
        getChildren().addAll(
                section(tr.of("exchange.answer", words.status(json.path("status").asInt(0))), answer(json)),
                section(tr.of("exchange.sent"), sent(json.path("sent"))));
    }

    private HBox header(JsonNode json) {
        String id = json.path("verdict").path("id").asString(Verdict.OK.id());
        boolean well = id.equals(Verdict.OK.id());
        FontIcon icon = (well ? Icons.ALLOW : Icons.ALERT).node();
        icon.getStyleClass().add(well ? "severity-ok" : "severity-error");
        Label title = Labels.wrapped(words.title(id));
        title.setId("exchange-title");
        title.getStyleClass().add("exchange-title");
        Label facts = Labels.hint(facts(json, id));
        facts.setId("exchange-facts");
        VBox texts = new VBox(2, title, facts);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox header = new HBox(8, icon, texts, tools);
        header.setAlignment(Pos.TOP_LEFT);
        return header;
    }

    private String facts(JsonNode json, String id) {
        Exchanged each = Exchanged.of(new ExchangeLog.Row(0, json));
        String app = each.app().isEmpty() ? "" : " · " + each.app() + " " + json.path("environment").asString("");
        return Printable.line(ExchangeWords.time(each.time()) + " · " + each.wallet() + " · "
                + words.operation(each.operation()) + app + " · " + json.path("ms").asLong(0) + " ms · " + id);
    }

    private static Label said(String text, String id) {
        Label label = Labels.wrapped(text);
        label.setId(id);
        return label;
    }

    private static VBox section(String title, Node content) {
        return new VBox(4, Labels.title(title), content);
    }

    private Node answer(JsonNode json) {
        JsonNode response = json.path("response");
        return framed(response.isMissingNode() || response.isNull()
                ? flow(tr.of("exchange.nothing"), UnaryOperator.identity()) : JsonText.of(response));
    }

    private static Node sent(JsonNode sent) {
        return framed(flow(ExchangeWords.sent(sent), ExchangeDetail::seen));
    }

    private static TextFlow flow(String text, UnaryOperator<String> seen) {
        String bounded = text.length() > MOST ? text.substring(0, MOST) + "…" : text;
        Text shown = new Text(seen.apply(bounded));
        shown.getStyleClass().add("signed-rest");
        TextFlow flow = new TextFlow(shown);
        flow.getStyleClass().add(Css.MONO);
        flow.setAccessibleText(bounded);
        return flow;
    }

    /// Lines stay lines; everything else that cannot be seen is named.
    private static String seen(String text) {
        StringBuilder seen = new StringBuilder();
        text.codePoints().forEach(c -> seen.append(
                c == '\n' || Printable.isVisible(c) ? Character.toString(c) : Printable.codePoint(c)));
        return seen.toString();
    }

    private static Node framed(TextFlow flow) {
        flow.getStyleClass().add("signed-text");
        return flow;
    }
}

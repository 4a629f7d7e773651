package studio.authcode.desktop.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
import javafx.geometry.NodeOrientation;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.PhoneDesk;
import studio.authcode.desktop.shell.Bench;
import tools.jackson.databind.JsonNode;

@ExtendWith(FxExtension.class)
@Timeout(60)
class ConsentViewTest {

    private Bench bench;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        window.show(400, 640, () -> new ConsentView(bench.workbench.consent(), bench.workbench.tr()));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private void ask(FxWindow window, String sample) {
        run(window, () -> {
            bench.open(sample);
            bench.workbench.request().request();
        });
    }

    private static void run(FxWindow window, Runnable work) {
        window.onFx(() -> {
            work.run();
            return null;
        });
    }

    private Flow flow() {
        return bench.workbench.desk().delivered().get().orElseThrow();
    }

    @Test
    void allowAndDontAllowAreClicked(FxWindow window) {
        ask(window, "tiki");
        assertEquals("1 of 2", ((Label) window.find("#consent-number")).getText());
        window.click("#consent-allow");
        window.click("#consent-deny");
        assertEquals(List.of("user_profile"), flow().granted());
        assertTrue(window.shows("#consent-result"));
    }

    @Test
    void closeBackAndEscapeDismissTheQuestion(FxWindow window) {
        for (Runnable dismiss : List.<Runnable>of(() -> window.click("#consent-close"),
                () -> window.click("#consent-back"), () -> window.press(KeyCode.ESCAPE))) {
            ask(window, sample());
            dismiss.run();
            assertEquals(Decision.Whole.CLOSE, flow().prompts().getFirst().decision());
        }
    }

    private int opened;

    /// Each time another wallet's sample, since a copy of one is made only once.
    private String sample() {
        return List.of("tiki", "dana", "alipay").get(opened++);
    }

    @Test
    void theRestIsAnsweredByOneButton(FxWindow window) {
        ask(window, "tiki");
        window.click("#consent-refuse-rest");
        assertEquals(List.of(), flow().granted());
    }

    @Test
    void manyScopesOnOneSheetScrollAndAreChosenOneByOne(FxWindow window) {
        run(window, () -> {
            bench.open("dana");
            bench.workbench.request().ask(
                    bench.workbench.session().wallet().get().scopes().stream().map(scope -> scope.name()).toList());
            bench.workbench.request().set("prompts", "together");
            bench.workbench.request().request();
        });
        ScrollPane list = window.find(".sheet .scroll-pane");
        window.until(() -> list.getContent().getBoundsInLocal().getHeight() > list.getHeight());
        CheckBox second = window.find("#KYC_INFO");
        run(window, second::requestFocus);
        window.press(KeyCode.SPACE);
        window.press(KeyCode.A);
        assertEquals(List.of("KYC_INFO"), List.copyOf(flow().failed().keySet()));
    }

    @Test
    void theSheetTurnsFromRightToLeft(FxWindow window) {
        ask(window, "qi");
        run(window, () -> bench.workbench.consent().walletLanguage().set(true));
        assertEquals(NodeOrientation.RIGHT_TO_LEFT,
                window.find("#consent-allow").getEffectiveNodeOrientation());
        run(window, () -> window.stage().getScene().snapshot(null));
        assertEquals("محاكاة", ((Label) window.find("#consent-simulated")).getText());
    }

    @Test
    void whatTheCodeReadsRunsFromLeftToRightInEveryLanguage(FxWindow window) {
        ask(window, "qi");
        run(window, () -> bench.workbench.consent().walletLanguage().set(true));
        run(window, () -> window.stage().getScene().snapshot(null));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT,
                window.find(".sheet .mono").getEffectiveNodeOrientation());
        run(window, () -> bench.workbench.consent().allowRest());
        run(window, () -> window.stage().getScene().snapshot(null));
        assertEquals(NodeOrientation.LEFT_TO_RIGHT,
                window.find("#consent-result .mono").getEffectiveNodeOrientation());
    }

    @Test
    void theWordSimulatedIsAlwaysInView(FxWindow window) {
        assertTrue(window.shows("#consent-simulated"));
        ask(window, "tiki");
        assertTrue(window.shows("#consent-simulated"));
        window.press(KeyCode.A);
        window.press(KeyCode.D);
        assertTrue(window.shows("#consent-simulated"));
    }

    @Test
    void thePhoneTurnsToTheLanguageOfTheWalletThatIsChosen(FxWindow window) {
        run(window, () -> bench.workbench.consent().walletLanguage().set(true));
        run(window, () -> bench.workbench.session().wallet().set(wallet("qi")));
        assertEquals("محاكاة", ((Label) window.find("#consent-simulated")).getText());
        run(window, () -> bench.workbench.session().wallet().set(wallet("tiki")));
        assertEquals("MÔ PHỎNG", ((Label) window.find("#consent-simulated")).getText());
    }

    private studio.authcode.wallet.Contract wallet(String id) {
        return bench.workbench.engine().contracts().stream()
                .filter(contract -> contract.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void theKeysAreNamedWhileThereIsSomethingToAnswer(FxWindow window) {
        assertFalse(window.find("#consent-keys").isVisible());
        ask(window, "tiki");
        assertTrue(window.find("#consent-keys").isVisible());
        window.press(KeyCode.ESCAPE);
        window.press(KeyCode.ESCAPE);
        assertFalse(window.find("#consent-keys").isVisible());
    }

    private CompletionStage<JsonNode> dialog(FxWindow window, String name, String args) {
        return window.onFx(() -> {
            bench.workbench.phone().open(new PhoneDesk.Page("Coffee corner", "pages/home/index"));
            return bench.workbench.phone().ask(name, Json.read(args.replace('\'', '"')));
        });
    }

    private static String answer(CompletionStage<JsonNode> stage) {
        return stage.toCompletableFuture().orTimeout(10, TimeUnit.SECONDS).join().toString();
    }

    @Test
    void theDialogsOfAPageAreAnsweredOnThePhone(FxWindow window) {
        CompletionStage<JsonNode> alert = dialog(window, "alert", "{'title': 'Hi', 'content': {'a': 1}}");
        assertTrue(window.shows("{\"a\":1}"));
        window.click("#dialog-ok");
        assertEquals("{}", answer(alert));
        CompletionStage<JsonNode> confirm = dialog(window, "confirm",
                "{'content': 'Sure?', 'confirmButtonText': 'Go', 'cancelButtonText': 'No'}");
        assertEquals("Go", window.<Button>find("#dialog-ok").getText());
        window.press(KeyCode.ESCAPE);
        assertEquals("{\"confirm\":false}", answer(confirm));
        CompletionStage<JsonNode> prompt = dialog(window, "prompt", "{'message': 'Your name'}");
        window.type("Linh");
        window.press(KeyCode.ENTER);
        assertEquals("{\"ok\":true,\"inputValue\":\"Linh\"}", answer(prompt));
        CompletionStage<JsonNode> sheet = dialog(window, "showActionSheet", "{'items': ['One', 'Two']}");
        window.picture(Path.of("target/screens/phone-sheet.png"));
        window.click("#dialog-item-1");
        assertEquals("{\"index\":1}", answer(sheet));
        assertFalse(window.shows("#phone-dialog"));
        assertTrue(window.shows("#consent-simulated"));
    }

    @Test
    void severalDialogsComeOneAfterTheOther(FxWindow window) {
        CompletionStage<JsonNode> first = dialog(window, "alert", "{'content': 'first'}");
        CompletionStage<JsonNode> second = dialog(window, "confirm", "{'content': 'second'}");
        window.picture(Path.of("target/screens/phone-alert.png"));
        window.click("#dialog-ok");
        assertEquals("{}", answer(first));
        window.click("#dialog-ok");
        assertEquals("{\"confirm\":true}", answer(second));
    }

    @Test
    void toastsAndTheLoadingSignAreDrawnWhileTheyHold(FxWindow window) {
        run(window, () -> {
            bench.workbench.phone().open(new PhoneDesk.Page("Coffee corner", "pages/home/index"));
            bench.workbench.phone().loading(true, "Signing in");
            bench.workbench.phone().toast(new PhoneDesk.Toast("success", "Welcome"));
        });
        assertTrue(window.shows("Signing in"));
        assertTrue(window.shows("Welcome"));
        assertTrue(window.shows("pages/home/index"));
        window.picture(Path.of("target/screens/phone-page.png"));
        run(window, () -> bench.workbench.phone().loading(false, ""));
        assertFalse(window.shows("#phone-loading"));
        window.until(() -> !window.shows("#phone-toast"));
    }

    @Test
    void theLoadingSignIsBehindAQuestion(FxWindow window) {
        run(window, () -> {
            bench.workbench.phone().open(new PhoneDesk.Page("Coffee corner", "pages/home/index"));
            bench.workbench.phone().loading(true, "Signing in");
            bench.workbench.phone().ask("confirm", Json.object().put("title", "Sure?"));
        });
        assertFalse(window.shows("#phone-loading"));
        run(window, () -> bench.workbench.phone().answer(Json.object().put("confirm", true)));
        assertTrue(window.shows("#phone-loading"));
    }

    @Test
    void aCallMadeInTheWindowTakesThePhoneBack(FxWindow window) {
        run(window, () -> bench.workbench.phone().open(new PhoneDesk.Page("Coffee corner", "pages/home/index")));
        ask(window, "tiki");
        window.click("#consent-allow-rest");
        assertTrue(window.shows("#consent-result"));
        assertFalse(window.shows("#phone-path"));
    }
}

package studio.authcode.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.wallet.Switch;

@ExtendWith(FxExtension.class)
@Timeout(60)
class RequestViewTest {

    private Bench bench;
    private RequestViewModel model;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        model = bench.workbench.request();
        bench.open("dana");
        model.beginPreviews();
        window.show(640, 700, () -> new RequestView(model, bench.workbench.tr()));
        window.click("#request-scope");
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void anyTextBecomesAScopeAndBackspaceTakesTheLastOneAway(FxWindow window) {
        window.press(KeyCode.ESCAPE);
        window.type("no_such_scope");
        window.press(KeyCode.ENTER);
        window.until(() -> model.form().scopes().contains("no_such_scope"));
        assertTrue(window.shows(".token.warn"));
        window.press(KeyCode.BACK_SPACE);
        window.press(KeyCode.BACK_SPACE);
        window.until(() -> model.form().scopes().size() == 1);
    }

    @Test
    void aScopeIsCompletedFromItsNameOrItsMeaning(FxWindow window) {
        window.type("mother");
        window.press(KeyCode.DOWN);
        window.press(KeyCode.ENTER);
        window.until(() -> model.form().scopes().contains("USER_BIOLOGICAL_MOTHER_NAME"));
    }

    @Test
    void rawJsonHasAFieldOfItsOwn(FxWindow window) {
        window.press(KeyCode.ESCAPE);
        assertFalse(window.shows("#request-raw"));
        window.click("#request-passed-raw");
        assertTrue(window.shows("#request-raw"));
        assertEquals(PassedAs.RAW, model.form().passedAs().get());
    }

    @Test
    void switchesAreBehindOneLineAndSetTheRules(FxWindow window) {
        window.click("#request-rules");
        ComboBox<Switch.Option> prompts = window.find("#request-switch-prompts");
        window.onFx(() -> {
            prompts.getSelectionModel().select(1);
            return null;
        });
        assertEquals("together", model.form().switches().get("prompts"));
    }

    @Test
    void theDelayShowsOnlyForAUserWhoNeverAnswers(FxWindow window) {
        assertFalse(window.find("#request-delay").getParent().isVisible());
        ComboBox<WalletAnswer> answers = window.find("#request-answer");
        window.onFx(() -> {
            answers.getSelectionModel().select(1);
            return null;
        });
        assertTrue(window.find("#request-delay").getParent().isVisible());
    }

    @Test
    void allScopesOfTheWalletFit(FxWindow window) {
        window.onFx(() -> {
            model.ask(model.contract().scopes().stream().map(scope -> scope.name()).toList());
            return null;
        });
        window.until(() -> window.find(".scopes-box").getBoundsInLocal().getHeight() < 160);
        assertEquals(25, List.copyOf(model.form().scopes()).size());
        assertTrue(window.shows(".steps"));
    }
}

package studio.authcode.desktop.server;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javafx.event.Event;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.exchange.ExchangeLog;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.desktop.common.Accessibility;
import studio.authcode.desktop.common.Answers;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Modals;
import studio.authcode.desktop.common.Tools;
import studio.authcode.desktop.common.exchange.Exchanged;
import studio.authcode.desktop.shell.Bench;

@ExtendWith(FxExtension.class)
@Timeout(60)
class ServerViewTest {

    private final List<String> copied = new ArrayList<>();
    private Bench bench;
    private ExchangeLog log;
    private TrafficViewModel traffic;
    private ServerView view;
    private StackPane stack;

    @BeforeEach
    void open(FxWindow window, @TempDir Path folder) {
        bench = new Bench(folder);
        log = new ExchangeLog(bench.studio.journal().records());
        Tools tools = bench.workbench.tools();
        ServerViewModel server = bench.workbench.server();
        traffic = new TrafficViewModel(bench.workbench.exchanges(), tools);
        stack = window.show(640, 480, () -> {
            view = new ServerView(new ServerView.Models(server, traffic,
                    new CredentialsViewModel(server, bench.workbench.session(), new Answers(), bench.copied::add,
                            tools),
                    new ByHand(server, bench.workbench.session(), bench.workbench.request()::call, new Answers(),
                            bench.copied::add, tools)),
                    new Front(), copied::add, bench.settings, bench.workbench.tr());
            return new StackPane(view);
        });
        window.onFx(() -> bench.open("tiki"));
    }

    @AfterEach
    void close(FxWindow window) {
        window.onFx(() -> {
            view.close();
            bench.close();
            return null;
        });
    }

    private void keep(FxWindow window, int number, Verdict verdict) {
        Made.keep(log, number, verdict);
        window.until(() -> table(window).getItems().stream().anyMatch(each -> each.row() == log.last()));
    }

    private static TableView<Exchanged> table(FxWindow window) {
        return window.find("#server-traffic");
    }

    @Test
    void theSwitchTurnsTheServerOnAndShowsItsRealAddress(FxWindow window) {
        window.click("#server-switch");
        String origin = bench.workbench.server().state().get().backend().orElseThrow().origin();
        assertEquals(origin, window.<Label>find("#server-state").getText());
        window.click("#server-show-setup");
        assertEquals("prod-coffee-key", window.<Label>find("#server-clientId").getText());
        assertEquals("samp…", window.<Label>find("#server-clientSecret").getText());
        window.click("#server-reveal-clientSecret");
        assertEquals(Made.SECRET, window.<Label>find("#server-clientSecret").getText());
        window.click("#server-copy-address");
        assertTrue(bench.copied.getFirst().startsWith(origin));
        assertEquals(List.of(), window.onFx(() -> Accessibility.nameless(view)));
        window.picture(Path.of("target/screens/server-setup.png"));
        window.click("#server-switch");
        assertFalse(bench.workbench.server().isOn());
    }

    @Test
    void theNewestExchangeIsLookedAtAndTheFirstDifferenceMarked(FxWindow window) {
        keep(window, 1, Verdict.OK);
        keep(window, 2, Made.SPACE);
        assertEquals("The body was written anew after it was signed", window.<Label>find("#exchange-title").getText());
        List<String> marks = window.onFx(() -> view.lookupAll("#exchange-signed .differs").stream()
                .map(mark -> ((Label) mark).getText()).toList());
        assertEquals(List.of("␣", "\""), marks);
        window.picture(Path.of("target/screens/server-verdict.png"));
        window.click("#exchange-copy");
        assertTrue(copied.getFirst().contains("signature/body-rewritten"));
        assertTrue(copied.getFirst().contains("{\"code\": \"abc\"}"));
        assertEquals(List.of(), window.onFx(() -> Accessibility.nameless(view)));
    }

    @Test
    void whoLooksAtAnOlderExchangeStaysThere(FxWindow window) {
        for (int i = 0; i < 40; i++) {
            Made.keep(log, i, Verdict.OK);
        }
        keep(window, 40, Verdict.OK);
        assertEquals(40, window.onFx(() -> table(window).getSelectionModel().getSelectedIndex()));
        window.onFx(() -> {
            table(window).getSelectionModel().clearAndSelect(3);
            return null;
        });
        keep(window, 41, Made.SPACE);
        assertEquals(3, window.onFx(() -> table(window).getSelectionModel().getSelectedIndex()));
        window.click("#server-refused");
        assertEquals(1, table(window).getItems().size());
    }

    @Test
    void theNewestIsFollowedHoweverFastTheyComeUntilThePersonScrollsAway(FxWindow window) {
        window.onFx(() -> {
            for (int i = 0; i < 40; i++) {
                Made.keep(log, i, Verdict.OK);
                view.look();
            }
            return null;
        });
        assertEquals(39, window.onFx(() -> table(window).getSelectionModel().getSelectedIndex()));
        window.until(() -> bottom(window).getValue() == bottom(window).getMax());
        window.onFx(() -> {
            Event.fireEvent(table(window), new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false,
                    false, false, 0, 200, 0, 200, ScrollEvent.HorizontalTextScrollUnits.NONE, 0,
                    ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
            bottom(window).setValue(0);
            return null;
        });
        keep(window, 40, Verdict.OK);
        assertEquals(0.0, window.onFx(() -> bottom(window).getValue()));
        assertEquals(39, window.onFx(() -> table(window).getSelectionModel().getSelectedIndex()));
    }

    private static ScrollBar bottom(FxWindow window) {
        return table(window).lookupAll(".scroll-bar").stream().map(ScrollBar.class::cast)
                .filter(bar -> bar.getOrientation() == Orientation.VERTICAL).findFirst().orElseThrow();
    }

    @Test
    void theVerdictOpensLargeFromTheKeyboardAndSecretsAreRevealedOnlyWhenAskedFor(FxWindow window) {
        keep(window, 1, Verdict.of(Mistake.CREDENTIALS_SECRET_AS_CLIENT_ID));
        window.onFx(() -> {
            table(window).requestFocus();
            return null;
        });
        window.press(KeyCode.ENTER);
        window.until(() -> stack.lookup("#exchange-pane") != null);
        window.click("#exchange-pane #exchange-copy");
        assertFalse(copied.getLast().contains(Made.SECRET));
        window.click("#exchange-pane #exchange-reveal");
        window.click("#exchange-pane #exchange-copy");
        assertTrue(copied.getLast().contains(Made.SECRET));
        window.click("#exchange-close");
        assertEquals(null, stack.lookup("#exchange-pane"));
    }

    /// Puts a form in front of the view.
    private final class Front implements Modals {

        @Override
        public void show(Node content) {
            stack.getChildren().add(content);
        }

        @Override
        public void hide() {
            stack.getChildren().removeLast();
        }
    }
}

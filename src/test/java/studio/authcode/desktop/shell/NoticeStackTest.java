package studio.authcode.desktop.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.common.Tr;

@ExtendWith(FxExtension.class)
class NoticeStackTest {

    private NoticeStack show(FxWindow window) {
        return window.show(600, 600, () -> new NoticeStack(new Tr(() -> Locale.ENGLISH)));
    }

    @Test
    void noticesStayUntilTheyAreDismissedAndNoneIsLost(FxWindow window) {
        NoticeStack stack = show(window);
        window.onFx(() -> {
            for (int i = 0; i < 8; i++) {
                stack.info("Notice " + i);
            }
            stack.error(new UserError(Text.of("wallet.unknown", "x"), Text.of("wallet.known", "y")));
            return null;
        });
        assertEquals(9, stack.getChildren().size());
        assertEquals(5, stack.getChildren().stream().filter(Node::isVisible).count());
        window.onFx(() -> {
            stack.dismiss();
            return null;
        });
        assertEquals(5, stack.getChildren().stream().filter(Node::isVisible).count());
    }

    @Test
    void whatIsDoneAgainIsOfferedInsteadOfWhatWasDoneBefore(FxWindow window) {
        NoticeStack stack = show(window);
        java.util.List<String> undone = new java.util.ArrayList<>();
        window.onFx(() -> {
            stack.done("Done", "Undo", () -> undone.add("first"));
            stack.done("Done", "Undo", () -> undone.add("second"));
            return null;
        });
        assertEquals(1, stack.getChildren().size());
        window.click(".button");
        assertEquals(List.of("second"), undone);
    }

    @Test
    void theSameNoticeIsShownOnce(FxWindow window) {
        NoticeStack stack = show(window);
        window.onFx(() -> {
            stack.info("Once");
            stack.info("Once");
            return null;
        });
        assertEquals(1, stack.getChildren().size());
    }

    @Test
    void longNoticesStandBelowEachOther(FxWindow window) {
        NoticeStack stack = show(window);
        window.onFx(() -> {
            for (int i = 0; i < 4; i++) {
                stack.error("Notice " + i + " is long. ".repeat(20), "What to do about it. ".repeat(5));
            }
            window.stage().getScene().snapshot(null);
            return null;
        });
        List<Node> seen = stack.getChildren().stream().filter(Node::isVisible).toList();
        assertTrue(seen.size() > 1);
        for (int i = 0; i < seen.size(); i++) {
            Node text = seen.get(i).lookup(".message");
            assertTrue(text.localToScene(text.getLayoutBounds()).getMaxY()
                    <= seen.get(i).localToScene(seen.get(i).getLayoutBounds()).getMaxY());
            assertTrue(i == 0 || bottom(seen.get(i - 1)) <= seen.get(i).getLayoutY());
        }
    }

    private static double bottom(Node notice) {
        return notice.getLayoutY() + notice.getLayoutBounds().getHeight();
    }
}

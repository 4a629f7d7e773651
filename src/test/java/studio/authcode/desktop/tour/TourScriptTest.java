package studio.authcode.desktop.tour;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.base.Json;
import studio.authcode.desktop.common.FxExtension;
import studio.authcode.desktop.common.FxWindow;
import studio.authcode.desktop.shell.Bench;
import studio.authcode.desktop.shell.Runners;
import studio.authcode.runtime.Network;
import tools.jackson.databind.JsonNode;

@ExtendWith(FxExtension.class)
@Timeout(120)
class TourScriptTest {

    private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

    private List<Path> play(FxWindow window, Bench bench, Path out) {
        Thread.UncaughtExceptionHandler before =
                window.onFx(() -> Thread.currentThread().getUncaughtExceptionHandler());
        try {
            return window.atLength(() -> new TourScript(new Stagehand(
                    bench.studio, ownCode(bench), out, new PrintStream(printed, true, StandardCharsets.UTF_8)))
                    .play(Optional.empty()));
        } finally {
            window.onFx(() -> {
                Thread.currentThread().setUncaughtExceptionHandler(before);
                return null;
            });
        }
    }

    /// What runs the project's own code really.
    private static Runners ownCode(Bench bench) {
        return new Runners(bench.studio::runs, bench.studio::planner, _ -> Network.loopbackOnly());
    }

    @Test
    void everyStepLeavesAPictureAndEveryCallAPayload(FxWindow window, @TempDir Path folder) throws IOException {
        try (Bench bench = new Bench(folder)) {
            Path out = Path.of("target/screens/tour");
            List<Path> pictures = play(window, bench, out);
            assertEquals("01-identity.png", pictures.getFirst().getFileName().toString());
            assertTrue(pictures.stream().anyMatch(picture -> picture.toString().endsWith("wrong-id.png")));
            assertTrue(pictures.stream().anyMatch(picture -> picture.toString().endsWith("problems.png")));
            for (String step : List.of("run-question", "run", "outcomes", "outcomes-dark", "replayed-case", "server",
                    "server-verdict")) {
                assertTrue(pictures.stream().anyMatch(each -> each.toString().endsWith("-" + step + ".png")), step);
            }
            for (String wallet : bench.studio.wallets().ids()) {
                assertTrue(bench.studio.journal().search("\"wallet\":\"" + wallet + "\"").count() > 0, wallet);
            }
            for (Path picture : pictures) {
                assertTrue(Files.size(picture) > 10_000, picture.toString());
            }
            List<JsonNode> payloads = printed.toString(StandardCharsets.UTF_8).lines().map(Json::read).toList();
            assertEquals(bench.studio.journal().search("").count(), payloads.size());
            assertEquals("2", payloads.getFirst().path("authErrorScopes").path("offline").asString(""));
        }
    }
}

package studio.authcode.backend.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.exchange.Verdict;

/// Requests that were right until one character of them changed.
class CorruptedRequestsTest {

    private static final long SEED = 20_260_302;
    private static final int REQUESTS = 1_200;

    @TempDir
    private Path folder;

    @Test
    void noneGetsANameThatIsNotTrue() throws IOException {
        try (DialectTester world = new DialectTester(folder)) {
            Truth truth = new Truth(world.book(), world.ledger());
            SplittableRandom random = new SplittableRandom(SEED);
            Map<String, Integer> names = new TreeMap<>();
            List<String> wrong = new ArrayList<>();
            for (int i = 0; i < REQUESTS; i++) {
                Rolls rolls = new Rolls(random.split());
                Corruption corruption = Corruption.of(right(world, rolls), rolls);
                Verdict verdict = world.send(corruption.after()).verdict();
                names.merge(verdict.id(), 1, Integer::sum);
                if (!truth.of(corruption, verdict)) {
                    wrong.add(verdict + "\n  " + corruption.where() + "\n  " + shown(corruption.before()) + "\n  "
                            + shown(corruption.after()));
                }
            }
            System.out.printf("seed %d: %d corrupted requests were named %s%n", SEED, REQUESTS, names);
            assertEquals(List.of(), wrong, () -> String.join("\n", wrong));
            assertTrue(names.getOrDefault("signature/unknown", 0) > REQUESTS / 4, names::toString);
        }
    }

    private static String shown(Draft draft) {
        return draft.method() + " " + draft.target() + " " + draft.headers() + " " + draft.text();
    }

    /// Returns a request that nothing is wrong with.
    private static Draft right(DialectTester world, Rolls rolls) {
        Server server = rolls.of(Cases.SERVERS);
        AppCredentials app = world.app(server.wallet());
        if (rolls.maybe()) {
            return server.token(world, app, world.issue(app, server.scopes()), rolls);
        }
        String token = server.access(server.tokens(world, app, server.scopes(), rolls));
        return server.wallet().equals("tiki") && rolls.maybe() ? TikiServer.customer(token)
                : server.profile(world, app, token, rolls);
    }
}

package studio.authcode.backend.dialect;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.http.WireReply;

/// Each known mistake at each wallet, and at random.
class KnownMistakesTest {

    private static final long SEED = 20_260_301;
    private static final int ROUNDS = 3;
    private static final int REQUESTS = 2_000;
    private static final double NAMED_RIGHT = 0.95;

    @TempDir
    private static Path folder;
    private static DialectTester world;

    @BeforeAll
    static void start() throws IOException {
        world = new DialectTester(folder);
    }

    @AfterAll
    static void stop() {
        world.close();
    }

    static List<Case> cases() {
        return Cases.all();
    }

    static List<Server> servers() {
        return Cases.SERVERS;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void theStudioNamesTheMistakeAndTheWireSaysWhatTheWalletSays(Case one) {
        for (int i = 0; i < ROUNDS; i++) {
            Handled handled = one.handled(world, new Rolls(new SplittableRandom(i)));
            assertEquals(one.mistake().id(), handled.verdict().id(), () -> "" + handled.verdict());
            assertFalse(handled.verdict().explanation().toString().contains("{"), handled.verdict()::toString);
            WireReply.Answer answer = (WireReply.Answer) handled.reply();
            if (one.mistake() != Mistake.REQUEST_UNKNOWN_PATH) {
                assertTrue(one.server().refuses(answer), answer::text);
            }
            assertFalse(answer.text().contains(one.mistake().id()), answer::text);
        }
    }

    @ParameterizedTest
    @MethodSource("servers")
    void whatIsRightIsTakenHoweverItIsWritten(Server server) {
        for (int i = 0; i < 20; i++) {
            Rolls rolls = new Rolls(new SplittableRandom(i));
            Handled tokens = server.tokens(world, world.app(server.wallet()), server.scopes(), rolls);
            assertEquals("ok", tokens.verdict().id(), () -> "" + tokens.verdict());
            Handled refreshed = world.send(server.refresh(
                    world, world.app(server.wallet()), server.refresh(tokens), rolls));
            assertEquals("ok", refreshed.verdict().id(), () -> "" + refreshed.verdict());
            Handled profile = world.send(server.profile(
                    world, world.app(server.wallet()), server.access(refreshed), rolls));
            assertEquals("ok", profile.verdict().id(), () -> "" + profile.verdict());
        }
    }

    @Test
    void ofRandomRequestsWithOneKnownMistakeNearlyAllAreNamedRight() {
        List<Case> cases = cases();
        SplittableRandom random = new SplittableRandom(SEED);
        List<String> wrong = Stream.generate(() -> cases.get(random.nextInt(cases.size()))).limit(REQUESTS)
                .map(one -> one + " was named " + one.handled(world, new Rolls(random.split())).verdict().id())
                .filter(line -> !line.matches("[a-z]+: ([a-z0-9/-]+)(, .*)? was named \\1")).toList();
        double rate = 1 - wrong.size() / (double) REQUESTS;
        System.out.printf("seed %d: %.2f %% of %d requests with one mistake named right; not: %s%n", SEED,
                100 * rate, REQUESTS, wrong.stream().distinct().toList());
        assertTrue(rate >= NAMED_RIGHT, () -> String.join("\n", wrong));
    }

    @Test
    void everyMistakeIsTriedThatAServerOfTheseCanName() {
        Set<Mistake> tried = cases().stream().map(Case::mistake)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Mistake.class)));
        Set<Mistake> others = EnumSet.complementOf(EnumSet.copyOf(tried));
        assertTrue(tried.size() >= 60, () -> tried.size() + " tried, not " + Arrays.toString(others.toArray()));
    }
}

package studio.authcode.backend.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tuple;
import studio.authcode.journal.Journal;
import studio.authcode.journal.Journals;

/// The ledger against its model: 100,000 random operations with restarts, several who ask at once, and a clock
/// that moves.
class LedgerStateTest {

    private static final Instant START = Instant.parse("2026-03-01T10:00:00Z");
    private static final List<Merchant> MERCHANTS = List.of(
            new Merchant("tiki", "vn.a", "production"), new Merchant("tiki", "vn.a", "sandbox"),
            new Merchant("tiki", "vn.b", "production"), new Merchant("qi", "vn.a", "production"));
    private static final List<String> PERSONAS = List.of("linh", "omar");

    /// One operation.
    ///
    /// @param which chooses a code or a token among those there are
    /// @param merchant chooses who asks; mostly whoever asked before
    /// @param many how many ask at once
    /// @param minutes how far the clock moves
    private record Step(Kind kind, int which, int merchant, int many, int minutes) {
    }

    private enum Kind { ISSUE, REDEEM, REFRESH, ACCESS, GIVE_BACK, REVOKE, TAKE_BACK, EXPIRE, MOVE, RESTART }

    @Provide
    Arbitrary<List<Step>> steps() {
        Arbitrary<Kind> kinds = Arbitraries.frequency(
                Tuple.of(20, Kind.ISSUE), Tuple.of(30, Kind.REDEEM),
                Tuple.of(25, Kind.REFRESH), Tuple.of(25, Kind.ACCESS),
                Tuple.of(3, Kind.GIVE_BACK), Tuple.of(2, Kind.REVOKE),
                Tuple.of(1, Kind.TAKE_BACK), Tuple.of(4, Kind.EXPIRE),
                Tuple.of(8, Kind.MOVE), Tuple.of(1, Kind.RESTART));
        return Combinators.combine(kinds, Arbitraries.integers().between(0, 10_000),
                        Arbitraries.frequency(Tuple.of(12, 0), Tuple.of(1, 1),
                                Tuple.of(1, 2), Tuple.of(1, 3)),
                        Arbitraries.frequency(Tuple.of(5, 1), Tuple.of(1, 3)),
                        Arbitraries.integers().between(1, 9)).as(Step::new)
                .list().ofSize(1_000);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.BOUNDED, edgeCases = EdgeCasesMode.NONE)
    void theLedgerSaysWhatItsModelSays(@ForAll("steps") List<Step> steps) throws IOException {
        Path folder = Files.createTempDirectory("ledger");
        try (Play play = new Play(folder.resolve("journal.db"))) {
            steps.forEach(play::take);
        } finally {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    /// One run of the ledger beside its model.
    private static final class Play implements AutoCloseable {

        private final Path file;
        private final LedgerModel model = new LedgerModel();
        private final List<String> texts = new ArrayList<>(List.of("never-issued"));
        private Journal journal;
        private Ledger ledger;
        private Instant now = START;
        private int minted;

        private Play(Path file) {
            this.file = file;
            open();
        }

        private void open() {
            journal = Journals.open(file, Clock.systemUTC());
            ledger = new Ledger(journal.records());
        }

        private void take(Step step) {
            Merchant merchant = MERCHANTS.get(step.merchant());
            // Recent ones more often than old ones.
            String text = texts.get(Math.max(0, texts.size() - 1 - step.which() % Math.min(texts.size(), 12)));
            switch (step.kind()) {
                case ISSUE -> issue(merchant, PERSONAS.get(step.which() % 2));
                case REDEEM -> together(step.many(), fresh -> model.redeem(text, merchant, fresh, now),
                        fresh -> ledger.redeem(text, merchant, fresh, now, "r"));
                case REFRESH -> together(step.many(), fresh -> model.refresh(text, merchant, fresh, now),
                        fresh -> ledger.refresh(text, merchant, fresh, now, "r"));
                case ACCESS -> assertEquals(
                        model.access(text, merchant, now), refusal(ledger.access(text, merchant, now)));
                case GIVE_BACK -> assertEquals(model.giveBack(text, merchant, now),
                        refusal(ledger.revoke(text, merchant, now).join()));
                case REVOKE -> {
                    model.revoke(text);
                    ledger.revoke(text, RevokedBy.TEST, now).join();
                }
                case TAKE_BACK -> assertEquals(model.takeBack(merchant, "linh"),
                        ledger.revokeOf(merchant.wallet(), merchant.app(), "linh", now).join());
                case EXPIRE -> {
                    model.expire(text, now);
                    ledger.expire(text, now).join();
                }
                case MOVE -> now = now.plus(Duration.ofMinutes(step.minutes()));
                case RESTART -> {
                    close();
                    open();
                }
            }
        }

        private void issue(Merchant merchant, String persona) {
            String code = "code-" + minted++;
            Instant expires = now.plus(Duration.ofMinutes(10));
            model.issue(code, merchant, persona, expires);
            Issued.issue(journal, code, merchant, persona, now, expires);
            texts.add(code);
        }

        private interface Expecting {

            Optional<Refusal> ask(FreshTokens fresh);
        }

        private interface Asking {

            CompletableFuture<Outcome> ask(FreshTokens fresh);
        }

        /// Whoever of several is first, the answers are the same ones: whose tokens hold is only known afterwards.
        private void together(int many, Expecting model, Asking asking) {
            List<FreshTokens> fresh = IntStream.range(0, many).mapToObj(_ -> fresh()).toList();
            List<CompletableFuture<Outcome>> asked = fresh.parallelStream().map(asking::ask).toList();
            List<Optional<Refusal>> said = asked.stream().map(each -> refusal(each.join())).toList();
            int winner = Math.max(0, said.indexOf(Optional.<Refusal>empty()));
            List<Optional<Refusal>> expected = new ArrayList<>();
            expected.add(model.ask(fresh.get(winner)));
            for (int i = 0; i < many; i++) {
                if (i != winner) {
                    expected.add(model.ask(fresh.get(i)));
                }
            }
            assertEquals(sorted(expected), sorted(said));
            if (expected.getFirst().isEmpty()) {
                texts.add(fresh.get(winner).access().token());
                texts.add(fresh.get(winner).refresh().orElseThrow().token());
            }
        }

        private static List<String> sorted(List<Optional<Refusal>> refusals) {
            return refusals.stream().map(each -> each.map(Enum::name).orElse("ACCEPTED")).sorted().toList();
        }

        private FreshTokens fresh() {
            int number = minted++;
            return new FreshTokens(new FreshTokens.Fresh("access-" + number, now.plus(Duration.ofMinutes(20))),
                    Optional.of(new FreshTokens.Fresh("refresh-" + number, now.plus(Duration.ofMinutes(60)))));
        }

        private static Optional<Refusal> refusal(Outcome outcome) {
            return outcome instanceof Outcome.Refused refused ? Optional.of(refused.why()) : Optional.empty();
        }

        @Override
        public void close() {
            journal.close();
        }
    }
}

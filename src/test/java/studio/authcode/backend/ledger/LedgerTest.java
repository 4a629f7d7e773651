package studio.authcode.backend.ledger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.journal.IssuedCode;
import studio.authcode.journal.Journal;
import studio.authcode.journal.JournalEntry;
import studio.authcode.journal.Journals;

class LedgerTest {

    private static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");
    private static final Merchant MERCHANT = new Merchant("tiki", "vn.x.y", "production");

    @TempDir
    private Path folder;
    private Journal journal;
    private Ledger ledger;

    @BeforeEach
    void open() {
        journal = Journals.open(folder.resolve("journal.db"), Clock.systemUTC());
        ledger = new Ledger(journal.records());
    }

    @AfterEach
    void close() {
        journal.close();
    }

    private void reopen() {
        close();
        open();
    }

    private void issue(String code) {
        JournalEntry entry = new JournalEntry("flow-" + code, NOW, "tiki", "vn.x.y", "linh", null, "call", "", "allow",
                "success", null, 1, "{}");
        journal.append(entry, new IssuedCode(code, "flow-" + code, "tiki", "vn.x.y", "production", "linh",
                List.of("user_profile", "offline"), NOW, NOW.plus(Duration.ofMinutes(10)))).join();
    }

    private static FreshTokens fresh(String suffix, Instant now) {
        return new FreshTokens(new FreshTokens.Fresh("access-" + suffix, now.plusSeconds(3600)),
                Optional.of(new FreshTokens.Fresh("refresh-" + suffix, now.plusSeconds(7200))));
    }

    private Outcome redeem(String code, Merchant merchant, Instant now) {
        return ledger.redeem(code, merchant, fresh(code, now), now, "r1").join();
    }

    private static Refusal why(Outcome outcome) {
        return assertInstanceOf(Outcome.Refused.class, outcome).why();
    }

    @Test
    void aCodeIsGoodForOneExchangeAlsoAfterARestart() {
        issue("c1");
        Outcome first = redeem("c1", MERCHANT, NOW);
        assertEquals(List.of("user_profile", "offline"), first.code().orElseThrow().scopes());
        reopen();
        Outcome second = redeem("c1", MERCHANT, NOW);
        assertEquals(Refusal.USED, why(second));
        assertEquals(new KnownCode.Use(NOW, "r1"), second.code().orElseThrow().used().orElseThrow());
    }

    @Test
    void ofManyWhoTryAtTheSameInstantOneWins() {
        issue("c1");
        List<CompletableFuture<Outcome>> all = IntStream.range(0, 200).parallel()
                .mapToObj(i -> ledger.redeem("c1", MERCHANT, fresh("c1-" + i, NOW), NOW, "r" + i)).toList();
        assertEquals(1, all.stream().map(CompletableFuture::join).filter(Outcome.Accepted.class::isInstance).count());
    }

    @Test
    void anotherProcessThatTriesTheSameCodeLoses() {
        issue("c1");
        try (Journal other = Journals.open(folder.resolve("journal.db"), Clock.systemUTC())) {
            Ledger second = new Ledger(other.records());
            List<CompletableFuture<Outcome>> all = IntStream.range(0, 100)
                    .mapToObj(i -> (i % 2 == 0 ? ledger : second)
                            .redeem("c1", MERCHANT, fresh("c1-" + i, NOW), NOW, "r" + i)).toList();
            assertEquals(1,
                    all.stream().map(CompletableFuture::join).filter(Outcome.Accepted.class::isInstance).count());
        }
    }

    @Test
    void whatIsWrongWithACodeIsTold() {
        issue("c1");
        assertEquals(Refusal.UNKNOWN, why(redeem("c0", MERCHANT, NOW)));
        assertEquals(Refusal.OTHER_WALLET, why(redeem("c1", new Merchant("qi", "vn.x.y", "production"), NOW)));
        assertEquals(Refusal.OTHER_APP, why(redeem("c1", new Merchant("tiki", "vn.z", "production"), NOW)));
        assertEquals(Refusal.OTHER_ENVIRONMENT, why(redeem("c1", new Merchant("tiki", "vn.x.y", "sandbox"), NOW)));
        assertEquals(Refusal.EXPIRED, why(redeem("c1", MERCHANT, NOW.plus(Duration.ofMinutes(10)))));
        assertInstanceOf(Outcome.Accepted.class, redeem("c1", MERCHANT, NOW));
        assertEquals(Refusal.OTHER_KIND, why(redeem("access-c1", MERCHANT, NOW)));
    }

    @Test
    void aRefreshTokenRotatesAndOneThatComesAgainTakesItsFamilyAlong() {
        issue("c1");
        redeem("c1", MERCHANT, NOW);
        assertInstanceOf(Outcome.Accepted.class,
                ledger.refresh("refresh-c1", MERCHANT, fresh("2", NOW), NOW, "r2").join());
        assertInstanceOf(Outcome.Accepted.class, ledger.access("access-2", MERCHANT, NOW));
        assertEquals(Refusal.USED, why(ledger.refresh("refresh-c1", MERCHANT, fresh("3", NOW), NOW, "r3").join()));
        Outcome access = ledger.access("access-2", MERCHANT, NOW);
        assertEquals(Refusal.REVOKED, why(access));
        assertEquals(RevokedBy.REUSE, access.code().orElseThrow().revoked().orElseThrow().why());
        assertEquals(Refusal.REVOKED, why(ledger.refresh("refresh-2", MERCHANT, fresh("4", NOW), NOW, "r4").join()));
    }

    @Test
    void aTokenThatWasGivenBackIsWorthNothingNorIsItsRefreshToken() {
        issue("c1");
        redeem("c1", MERCHANT, NOW);
        assertInstanceOf(Outcome.Accepted.class, ledger.revoke("access-c1", MERCHANT, NOW).join());
        assertEquals(Refusal.REVOKED, why(ledger.access("access-c1", MERCHANT, NOW)));
        assertEquals(Refusal.REVOKED, why(ledger.refresh("refresh-c1", MERCHANT, fresh("2", NOW), NOW, "r").join()));
    }

    @Test
    void aUserTakesBackEverythingThatAnAppWasAllowed() {
        issue("c1");
        issue("c2");
        redeem("c1", MERCHANT, NOW);
        assertEquals(2, ledger.revokeOf("tiki", "vn.x.y", "linh", NOW).join());
        assertEquals(Refusal.REVOKED, why(ledger.access("access-c1", MERCHANT, NOW)));
        assertEquals(Refusal.REVOKED, why(redeem("c2", MERCHANT, NOW)));
    }

    @Test
    void whatIsMadeToExpireExpires() {
        issue("c1");
        redeem("c1", MERCHANT, NOW);
        assertTrue(ledger.expire("access-c1", NOW).join());
        assertEquals(Refusal.EXPIRED, why(ledger.access("access-c1", MERCHANT, NOW)));
        assertEquals(Optional.empty(), ledger.find("nothing"));
        assertEquals("c1", ledger.find("refresh-c1").orElseThrow().code());
    }
}

package studio.authcode.backend.ledger;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import studio.authcode.journal.Journal;
import studio.authcode.journal.Journals;

/// A program for tests: exchanges codes, and says which ones it was given a token for.
public final class RedeemingProgram {

    static final Merchant MERCHANT = new Merchant("tiki", "vn.a", "production");
    static final Instant NOW = Instant.parse("2026-03-01T10:00:00Z");

    private RedeemingProgram() {
    }

    /// Takes the file, this run's name, and how many codes there are: `code-0`, `code-1`, and so on.
    public static void main(String[] args) throws InterruptedException {
        int codes = Integer.parseInt(args[2]);
        try (Journal journal = Journals.open(Path.of(args[0]), Clock.systemUTC())) {
            Ledger ledger = new Ledger(journal.records());
            Thread[] threads = new Thread[2];
            for (int t = 0; t < threads.length; t++) {
                String name = args[1] + "-" + t;
                threads[t] = Thread.ofPlatform().start(() -> redeem(ledger, name, codes));
            }
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }

    private static void redeem(Ledger ledger, String name, int codes) {
        for (int i = 0; i < codes; i++) {
            String token = name + "-" + i;
            FreshTokens fresh = new FreshTokens(
                    new FreshTokens.Fresh("access-" + token, NOW.plusSeconds(60)), Optional.empty());
            if (ledger.redeem("code-" + i, MERCHANT, fresh, NOW, token).join() instanceof Outcome.Accepted) {
                System.out.println("code-" + i + " " + token);
            }
        }
    }
}

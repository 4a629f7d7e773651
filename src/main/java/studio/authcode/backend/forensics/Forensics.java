package studio.authcode.backend.forensics;

import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.SignedText;
import studio.authcode.backend.exchange.Verdict;

/// Says which of the known mistakes makes exactly the signature that came.
public final class Forensics {

    /// How much text is tried, so that a large request cannot keep the server from answering others.
    private static final long MOST_TEXT = 32L << 20;

    private Forensics() {
    }

    /// Returns the first guess that fits as a verdict, or that the mistake is unknown: nothing is ever named on
    /// suspicion.
    ///
    /// @param expected what the wallet signs
    /// @param guesses the known mistakes, made and tried one at a time
    public static Verdict judge(String expected, Stream<Guess> guesses) {
        AtomicLong tried = new AtomicLong();
        return guesses.takeWhile(guess -> tried.addAndGet(guess.text().length()) < MOST_TEXT)
                .filter(guess -> guess.fits().getAsBoolean()).findFirst()
                .map(guess -> Verdict.of(guess.mistake(), guess.args().toArray(String[]::new))
                        .about(new SignedText(guess.expected(), guess.text())))
                .orElseGet(() -> Verdict.of(Mistake.SIGNATURE_UNKNOWN).about(new SignedText(expected, "")));
    }
}

package studio.authcode.backend.dialect;

import java.util.function.BiFunction;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;

/// A request with one known mistake.
///
/// @param server whose server it is made to
/// @param what which form of the mistake
/// @param play makes the request, at random in everything else; null where the mistake would make no difference
public record Case(
        Server server, Mistake mistake, String what, BiFunction<DialectTester, Rolls, Handled> play) {

    private static final int TRIES = 100;

    /// Plays it until the mistake makes a difference.
    public Handled handled(DialectTester world, Rolls rolls) {
        for (int i = 0; i < TRIES; i++) {
            Handled handled = play.apply(world, rolls);
            if (handled != null) {
                return handled;
            }
        }
        throw new AssertionError(this + " never makes a difference");
    }

    @Override
    public String toString() {
        return server.wallet() + ": " + mistake.id() + (what.isEmpty() ? "" : ", " + what);
    }
}

package studio.authcode.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.Clock;
import java.util.random.RandomGenerator;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;

/// What a command has around it; a test gives its own.
///
/// @param streams what it speaks to and hears from
/// @param state the folder of everything the program keeps
/// @param assets the samples and schemas
/// @param clock the one clock
/// @param random what flow ids and auth codes are minted from
/// @param desktop opens windows
public record Surroundings(
        Streams streams,
        StateFolder state,
        Assets assets,
        Clock clock,
        RandomGenerator random,
        DesktopDoor desktop) {

    PrintStream out() {
        return streams.out();
    }

    PrintStream err() {
        return streams.err();
    }

    BufferedReader in() {
        return streams.in();
    }

    boolean canAsk() {
        return streams.canAsk().getAsBoolean();
    }

    boolean canColour() {
        return streams.canColour().getAsBoolean();
    }
}

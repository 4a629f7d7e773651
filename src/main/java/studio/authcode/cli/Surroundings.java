package studio.authcode.cli;

import java.io.BufferedReader;
import java.io.PrintStream;
import java.time.Clock;
import java.util.function.BooleanSupplier;
import java.util.random.RandomGenerator;
import studio.authcode.base.Assets;
import studio.authcode.base.StateFolder;

/// What a command has around it; a test gives its own.
///
/// @param out where the report goes
/// @param err where notices and errors go
/// @param in what the person types
/// @param terminal whether a person sits there to be asked
/// @param state the folder of everything the program keeps
/// @param assets the samples and schemas
/// @param clock the one clock
/// @param random what flow ids and auth codes are minted from
/// @param desktop opens windows
public record Surroundings(
        PrintStream out,
        PrintStream err,
        BufferedReader in,
        BooleanSupplier terminal,
        StateFolder state,
        Assets assets,
        Clock clock,
        RandomGenerator random,
        DesktopDoor desktop) {
}

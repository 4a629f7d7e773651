package studio.authcode.backend;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import studio.authcode.backend.http.ServerClock;
import studio.authcode.base.Text;
import studio.authcode.journal.Calls;
import studio.authcode.journal.Records;
import studio.authcode.persona.Personas;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Wallets;

/// What the wallet server needs of the rest of the program.
///
/// @param wallets the contracts
/// @param apps the registered apps; the same list for as long as nothing changed
/// @param personas the simulated users
/// @param records the database that the journal is in
/// @param calls makes the calls that a test mints codes with
/// @param clock the server's clock
/// @param random mints tokens, keys and secrets
/// @param warnings hears what a person should know
public record BackendServices(
        Wallets wallets, Supplier<List<RegisteredApp>> apps, Personas personas, Records records,
        Calls calls, ServerClock clock, RandomGenerator random, Consumer<Text> warnings) {
}

package studio.authcode.backend.dialect;

import java.time.InstantSource;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import studio.authcode.backend.credentials.CredentialBook;
import studio.authcode.backend.ledger.Ledger;
import studio.authcode.persona.Persona;
import studio.authcode.wallet.Wallets;

/// What every dialect works with.
///
/// @param ledger what became of codes and tokens
/// @param credentials the apps' credentials
/// @param wallets the contracts, which say what a scope reveals
/// @param personas finds a simulated user by id
/// @param clock the server's clock, which a test may move
/// @param random mints tokens
public record Services(
        Ledger ledger, CredentialBook credentials, Wallets wallets, Function<String, Persona> personas,
        InstantSource clock, RandomGenerator random) {
}

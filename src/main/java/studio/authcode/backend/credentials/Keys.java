package studio.authcode.backend.credentials;

import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Optional;

/// The RSA keys between a merchant and its wallet.
///
/// @param merchantPrivate what the merchant signs with; empty where the registry gives only its public half
/// @param merchantPublic what the wallet verifies with
/// @param wallet the pair that the wallet's answers are signed with
public record Keys(Optional<PrivateKey> merchantPrivate, PublicKey merchantPublic, KeyPair wallet) {
}

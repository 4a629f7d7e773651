package studio.authcode.backend.credentials;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.random.RandomGenerator;
import studio.authcode.backend.ledger.Merchant;
import studio.authcode.base.Json;
import studio.authcode.journal.Records;
import studio.authcode.journal.Statements;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/// Generates credentials, and keeps them so that a merchant's settings hold from one start to the next.
final class StoredCredentials {

    private static final int RSA_BITS = 2048;
    private static final String FIND =
            "SELECT json FROM credentials WHERE wallet = ? AND app = ? AND environment = ?";
    private static final String ADD =
            "INSERT OR IGNORE INTO credentials(wallet, app, environment, json) VALUES(?,?,?,?)";
    private static final String REMOVE = "DELETE FROM credentials WHERE wallet = ? AND app = ? AND environment = ?";

    private final Records records;
    private final RandomGenerator random;

    StoredCredentials(Records records, RandomGenerator random) {
        this.records = records;
        this.random = random;
    }

    /// Returns the credentials of an app, generated now where there are none.
    AppCredentials of(Merchant merchant, CredentialForm form) {
        Optional<String> known = records.read(statements -> find(statements, merchant));
        String json = known.orElseGet(() -> {
            String fresh = Json.write(generate(merchant, form));
            // Another process may have been first; then its credentials hold.
            return records.change(statements -> {
                bind(statements, ADD, merchant, fresh);
                return find(statements, merchant).orElse(fresh);
            }).join();
        });
        return read(merchant, Json.read(json), form.keys());
    }

    /// Forgets the credentials of an app, so that it gets new ones.
    void rotate(Merchant merchant) {
        records.change(statements -> statements.of(REMOVE, merchant.wallet(), merchant.app(), merchant.environment())
                .executeUpdate()).join();
    }

    private static void bind(Statements statements, String sql, Merchant merchant, String json) throws SQLException {
        statements.of(sql, merchant.wallet(), merchant.app(), merchant.environment(), json).executeUpdate();
    }

    private static Optional<String> find(Statements statements, Merchant merchant) throws SQLException {
        try (ResultSet row = statements.of(FIND, merchant.wallet(), merchant.app(), merchant.environment())
                .executeQuery()) {
            return row.next() ? Optional.of(row.getString(1)) : Optional.empty();
        }
    }

    private ObjectNode generate(Merchant merchant, CredentialForm form) {
        ObjectNode json = Json.object().put("clientId", form.clientId(merchant, random))
                .put("clientSecret", form.clientSecret(random));
        if (form.keys()) {
            json.put("merchantPrivateKey", Pem.write(pair().getPrivate()));
            json.put("walletPrivateKey", Pem.write(pair().getPrivate()));
        }
        return json;
    }

    private static AppCredentials read(Merchant merchant, JsonNode json, boolean keys) {
        return new AppCredentials(merchant, json.path("clientId").asString(""),
                json.path("clientSecret").asString(""), keys ? Optional.of(keys(json)) : Optional.empty(), true);
    }

    private static Keys keys(JsonNode json) {
        try {
            KeyPair mine = pair(json.path("merchantPrivateKey").asString(""));
            return new Keys(Optional.of(mine.getPrivate()), mine.getPublic(),
                    pair(json.path("walletPrivateKey").asString("")));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the stored keys cannot be read", e);
        }
    }

    private static KeyPair pair(String privateKey) throws GeneralSecurityException {
        var key = Pem.privateKey(privateKey);
        return new KeyPair(Pem.publicHalf(key), key);
    }

    private static KeyPair pair() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(RSA_BITS);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has RSA", e);
        }
    }
}

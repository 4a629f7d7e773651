package studio.authcode.backend.dialect.alipay;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.dialect.Profile;
import studio.authcode.backend.forensics.Digests;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.registry.RegisteredApp;
import tools.jackson.databind.node.ObjectNode;

/// Who the user is to an app: the same `user_id` to all, an `open_id` of its own to each.
///
/// Source: Alipay open docs; new apps get `open_id` only, which a registered app's member `identity` chooses:
/// `user_id`,
/// `open_id` or `both`.
final class AlipayUser {

    private static final BigInteger TWELVE_DIGITS = BigInteger.TEN.pow(12);
    private static final int OPEN_ID_LENGTH = 44;
    /// Source: Alipay open docs, alipay.user.info.share.
    private static final Map<String, String> MEMBERS = Map.of("avatar", "avatar", "nickname", "nick_name", "gender",
            "gender", "name", "user_name", "phone", "mobile", "email", "email", "address", "address", "nationality",
            "country_code");

    private AlipayUser() {
    }

    static void identify(ObjectNode json, KnownCode code, Optional<RegisteredApp> app) {
        String identity = app.map(each -> each.json().path("identity").asString("both")).orElse("both");
        if (!identity.equals("open_id")) {
            byte[] hash = Digests.hash("SHA-256", code.persona());
            json.put("user_id", "2088" + String.format("%012d", new BigInteger(1, hash).mod(TWELVE_DIGITS)));
        }
        if (!identity.equals("user_id")) {
            byte[] hash = Digests.hash("SHA-512", code.merchant().app() + "\n" + code.persona());
            String text = Base64.getUrlEncoder().encodeToString(hash).replaceAll("[^A-Za-z0-9]", "");
            json.put("open_id", "074" + text.substring(0, OPEN_ID_LENGTH));
        }
    }

    static void describe(ObjectNode json, Profile profile) {
        MEMBERS.entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(each ->
                profile.field(each.getKey()).ifPresent(value -> json.put(each.getValue(),
                        each.getKey().equals("gender") ? letter(value) : value)));
    }

    /// `F` or `M`.
    private static String letter(String gender) {
        return gender.isEmpty() ? "" : gender.substring(0, 1).toUpperCase(Locale.ROOT);
    }
}

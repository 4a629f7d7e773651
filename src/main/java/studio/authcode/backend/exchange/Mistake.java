package studio.authcode.backend.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// Everything that a merchant's server is known to get wrong; its texts are in the bundle `mistakes`.
public enum Mistake {
    REQUEST_UNKNOWN_PATH,
    REQUEST_PATH_SUFFIX,
    REQUEST_METHOD,
    REQUEST_NOT_JSON,
    REQUEST_CONTENT_TYPE,
    REQUEST_MISSING_HEADER,
    REQUEST_MISSING_FIELD,
    REQUEST_FIELD_NAME,
    REQUEST_GRANT_TYPE,
    REQUEST_FIELD_VALUE,

    CREDENTIALS_UNKNOWN_CLIENT,
    CREDENTIALS_APP_ID_AS_CLIENT_ID,
    CREDENTIALS_SECRET_AS_CLIENT_ID,
    CREDENTIALS_CLIENT_ID_AS_APP_ID,
    CREDENTIALS_OTHER_APP,
    CREDENTIALS_WRONG_SECRET,
    CREDENTIALS_OTHER_ENVIRONMENT,
    CREDENTIALS_OTHER_WALLET,
    CREDENTIALS_APP_INACTIVE,

    CLOCK_FORMAT,
    CLOCK_SECONDS,
    CLOCK_BEHIND,
    CLOCK_AHEAD,

    SIGNATURE_MISSING,
    SIGNATURE_FORMAT,
    SIGNATURE_ENCODING,
    SIGNATURE_UPPER_CASE,
    SIGNATURE_RAW_PAYLOAD,
    SIGNATURE_PADDED_BASE64,
    SIGNATURE_STANDARD_BASE64,
    SIGNATURE_DIGEST_BASE64,
    SIGNATURE_NO_HMAC,
    SIGNATURE_ALGORITHM,
    SIGNATURE_OTHER_KEY,
    SIGNATURE_OTHER_ENVIRONMENT_KEY,
    SIGNATURE_WALLET_KEY,
    SIGNATURE_CLIENT_ID_AS_KEY,
    SIGNATURE_APP_ID_SIGNED,
    SIGNATURE_SEPARATOR,
    SIGNATURE_ORDER,
    SIGNATURE_METHOD_MISSING,
    SIGNATURE_PLUS_FOR_SPACE,
    SIGNATURE_QUERY_DECODED,
    SIGNATURE_QUERY_ENCODED,
    SIGNATURE_QUERY_MISSING,
    SIGNATURE_PATH_PREFIX,
    SIGNATURE_PATH_SUFFIX,
    SIGNATURE_FULL_URL,
    SIGNATURE_BODY_MISSING,
    SIGNATURE_BODY_REWRITTEN,
    SIGNATURE_BODY_ORDER,
    SIGNATURE_STRAY_CHARACTER,
    SIGNATURE_OTHER_TIMESTAMP,
    SIGNATURE_PARAMETERS_UNSORTED,
    SIGNATURE_PARAMETERS_LEFT_OUT,
    SIGNATURE_SIGN_TYPE_LEFT_OUT,
    SIGNATURE_EMPTY_VALUES,
    SIGNATURE_BODY_HASH,
    SIGNATURE_OTHER_SCHEME,
    SIGNATURE_UNKNOWN,

    CODE_UNKNOWN,
    CODE_ENCODED,
    CODE_CUT,
    CODE_IS_TOKEN,
    CODE_USED,
    CODE_EXPIRED,
    CODE_REVOKED,
    CODE_OTHER_APP,
    CODE_OTHER_ENVIRONMENT,
    CODE_OTHER_WALLET,

    REFRESH_UNKNOWN,
    REFRESH_IS_OTHER,
    REFRESH_USED,
    REFRESH_EXPIRED,
    REFRESH_REVOKED,
    REFRESH_OTHER_APP,
    REFRESH_OTHER_ENVIRONMENT,
    REFRESH_OTHER_WALLET,

    TOKEN_UNKNOWN,
    TOKEN_IS_OTHER,
    TOKEN_EXPIRED,
    TOKEN_REVOKED,
    TOKEN_OTHER_APP,
    TOKEN_OTHER_ENVIRONMENT,
    TOKEN_OTHER_WALLET,
    TOKEN_SCOPE,

    FAULT_INJECTED;

    /// Returns the public id, such as `signature/raw-payload`.
    public String id() {
        String lower = name().toLowerCase(Locale.ROOT);
        int group = lower.indexOf('_');
        return lower.substring(0, group) + "/" + lower.substring(group + 1).replace('_', '-');
    }

    /// Returns the key of its explanation; what it is called is under `.title`, and what to do under `.advice`.
    public String key() {
        return "mistakes." + id().replace('/', '.');
    }

    /// Returns the mistake of a public id.
    public static Optional<Mistake> of(String id) {
        return Stream.of(values()).filter(mistake -> mistake.id().equals(id)).findFirst();
    }
}

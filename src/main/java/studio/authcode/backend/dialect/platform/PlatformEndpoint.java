package studio.authcode.backend.dialect.platform;

import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// An address of the platform, told by the end of its path: each wallet has a beginning of its own.
///
/// @param version 1 or 2
record PlatformEndpoint(Kind kind, int version) {

    private static final Pattern PATH = Pattern.compile("(?:/.*)?/(v[12]/[A-Za-z/]{1,80})(?:\\.htm)?");
    /// One wallet spells the last one as it stands here.
    private static final Map<String, Kind> ENDS = Map.ofEntries(
            Map.entry("v1/authorizations/applyToken", Kind.APPLY),
            Map.entry("v2/authorizations/applyToken", Kind.APPLY),
            Map.entry("v2/authorizations/applyTokenSigned", Kind.APPLY),
            Map.entry("v2/authorizations/applyTokenAndInquiryUserInfo", Kind.APPLY_AND_INQUIRE),
            Map.entry("v1/authorizations/cancelToken", Kind.CANCEL),
            Map.entry("v2/authorizations/revoke", Kind.CANCEL),
            Map.entry("v1/users/inquiryUserInfo", Kind.INQUIRE),
            Map.entry("v2/users/inquiryUserInfo", Kind.INQUIRE),
            Map.entry("v2/users/inquiryUserBasicInfo", Kind.INQUIRE),
            Map.entry("v1/customers/user/inquiryUserInfoByAccessToken", Kind.INQUIRE),
            Map.entry("v2/customers/user/inquiryUserInfo", Kind.INQUIRE),
            Map.entry("v1/alipayhk/merchant/inquriyUserInfo", Kind.INQUIRE));

    /// What an address is for.
    enum Kind {
        /// A token for a code, or for a refresh token.
        APPLY,
        /// The same, and the profile with it.
        APPLY_AND_INQUIRE,
        /// The profile.
        INQUIRE,
        /// That the token be worth nothing any more.
        CANCEL
    }

    /// Returns what a path is the address of; empty where it is none of the platform's.
    static Optional<PlatformEndpoint> of(String path) {
        Matcher matcher = PATH.matcher(path);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        String end = matcher.group(1);
        return Optional.ofNullable(ENDS.get(end)).map(kind -> new PlatformEndpoint(kind, end.charAt(1) - '0'));
    }
}

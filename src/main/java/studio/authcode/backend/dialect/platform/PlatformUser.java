package studio.authcode.backend.dialect.platform;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import studio.authcode.backend.dialect.Profile;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.base.Json;
import studio.authcode.persona.Persona;
import tools.jackson.databind.node.ObjectNode;

/// Who the user is: the id always, since the token names it too, and what else was granted.
///
/// Sources: the sample of v2_users_inquiryuserinfo, that of inquiryUserInfoByAccessToken (`birthday`), and Qi's public
/// library, which knows neither a nickname nor an address.
final class PlatformUser {

    private static final Map<String, String> PLAIN =
            Map.of("nickname", "nickName", "avatar", "avatar", "nationality", "nationality");

    private final KnownCode code;
    private final Persona persona;
    private final Profile profile;

    PlatformUser(Services services, KnownCode code) {
        this.code = code;
        this.persona = services.personas().apply(code.persona());
        this.profile = Profile.of(services, code);
    }

    String id() {
        return persona.fields().getOrDefault("userId", persona.id());
    }

    ObjectNode json(int version) {
        boolean qi = code.merchant().wallet().equals(PlatformDialect.QI);
        ObjectNode user = Json.object().put("userId", id()).put("status", "ACTIVE");
        PLAIN.entrySet().stream().sorted(Map.Entry.comparingByKey())
                .filter(each -> !(qi && each.getKey().equals("nickname")))
                .forEach(each -> profile.field(each.getKey()).ifPresent(value -> user.put(each.getValue(), value)));
        profile.field("name").ifPresent(name -> name(user.putObject("userName"), name));
        profile.field("gender").ifPresent(gender -> user.put("gender", gender.toUpperCase(Locale.ROOT)));
        profile.field("birthday").ifPresent(day -> user.put(qi || version == 2 ? "birthDate" : "birthday", day));
        logins(user, qi);
        contacts(user);
        profile.field("address").filter(_ -> !qi).ifPresent(address ->
                user.putArray("userAddresses").addObject().put("address1", address));
        return user;
    }

    private static void name(ObjectNode json, String name) {
        int last = name.lastIndexOf(' ');
        json.put("fullName", name).put("firstName", last < 0 ? name : name.substring(0, last))
                .put("lastName", last < 0 ? "" : name.substring(last + 1));
    }

    /// A phone number may be granted as a contact and not as what the user signs in with, or the other way round.
    private void logins(ObjectNode user, boolean qi) {
        ObjectNode login = Json.object();
        if (code.grants("PLAINTEXT_USER_LOGIN_ID") || qi && code.grants("USER_LOGIN_ID")) {
            profile.field("phone").ifPresent(phone -> login.put("loginId", phone));
        }
        profile.field("phoneMasked").ifPresent(phone -> login.put("maskLoginId", phone));
        profile.field("phoneHash").ifPresent(hash -> login.put("hashLoginId", hash));
        if (!login.isEmpty()) {
            user.putArray("loginIdInfos").add(login.put("loginIdType", "MOBILE_PHONE"));
        }
    }

    private void contacts(ObjectNode user) {
        if (code.grants("USER_CONTACTINFO")) {
            contact(user, "MOBILE_PHONE", profile.field("phone"));
            contact(user, "EMAIL", profile.field("email"));
        }
    }

    private static void contact(ObjectNode user, String type, Optional<String> number) {
        number.ifPresent(each -> user.withArray("contactInfos").addObject()
                .put("contactNo", each).put("contactType", type));
    }
}

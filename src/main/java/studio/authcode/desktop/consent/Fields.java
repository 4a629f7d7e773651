package studio.authcode.desktop.consent;

import java.util.Locale;
import java.util.Set;
import studio.authcode.desktop.common.Tr;

/// Names the profile fields that occur together in one scope; a field of its own needs no name beside the scope's.
final class Fields {

    private static final Set<String> NAMED = Set.of("nickname", "name", "avatar", "gender", "phone", "email");

    private Fields() {
    }

    static String label(String field, Locale language) {
        return NAMED.contains(field) ? Tr.in(language, "sheet.field." + field) : field;
    }
}

package studio.authcode.source;

import java.util.List;
import java.util.regex.Pattern;

/// Tells which files are worth parsing whoever imports them: those with literals that may be ids, secrets or token
/// endpoints, with auth codes, or with what a merge left.
///
/// @param parts what a text holds at least; looking for these is quick
/// @param pattern what decides
record Interest(List<String> parts, Pattern pattern) {

    private static final String GIVEN = "\\w{0,20}[\"']?\\s{0,9}[:=][^;,\"'`\\n]{0,80}[\"'`]";

    private static final List<Interest> ALL = List.of(
            of("(?i)(?:app|program)_?-?id(?:entifier)?[\"'\\]]{0,2}\\s{0,9}[:=]\\s{0,9}[\"'`]", "ppId", "ppid", "pp_id",
                    "PP_ID", "APPID", "pp-id", "pp-Id", "PP-ID", "ramId", "ramid"),
            of("(?i)(?:mini_?app|my_?app|client_?id)[\"']?\\s{0,9}[:=]\\s{0,9}[\"'`]", "iniApp", "ini_app", "INI_APP",
                    "miniapp", "yApp", "y_app", "Y_APP", "lientId", "lient_id", "LIENT_ID"),
            of("(?i)(?:secret|private_?key|(?:rsa|sign)_?key|secret_?key)" + GIVEN + "|PRIVATE KEY", "ecret", "ECRET",
                    "rivate_key", "rivateKey", "PRIVATE", "saKey", "sa_key", "ignKey", "ign_key"),
            of("(?i)[\"'`/][^\"'`\\n]{0,200}(?:oauth|authoriz|gateway[.]do|access-token|open-?api)", "oauth",
                    "uthoriz", "gateway.do", "ccess-token", "open-api", "openapi"),
            of("uthCode|auth_code|<<<<<<< ", "uthCode", "auth_code", "<<<<<<< "));

    private static Interest of(String pattern, String... parts) {
        return new Interest(List.of(parts), Pattern.compile(pattern));
    }

    static boolean in(String text) {
        return ALL.stream().anyMatch(each -> each.parts.stream().anyMatch(text::contains)
                && each.pattern.matcher(text).find());
    }
}

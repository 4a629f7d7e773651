package studio.authcode.source;

import java.util.regex.Pattern;

/// Tells what in a text makes its file worth parsing whoever imports it: literals that may be ids, secrets or token
/// endpoints, and auth codes beside something that keeps or sends them.
final class Interest {

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST = 5;
    /// Under such a name stands what may be an id or a secret.
    private static final Pattern NAME = Pattern.compile("(?i)(?:app|program)_?-?id(?:entifier)?$"
            + "|(?:secret|private_?key|(?:rsa|sign)_?key)\\w{0,20}$");

    private boolean certain;
    private boolean code;
    private boolean sink;

    /// Tells whether the file is worth parsing.
    boolean isThere() {
        return certain || code && sink;
    }

    /// Takes a name that a literal is given to.
    void name(String text, int from, int to) {
        certain |= to - from <= LONGEST_NAME && to - from >= SHORTEST
                && NAME.matcher(text.substring(from, to)).find();
    }

    /// Takes a word of the code that is no literal.
    void word(String text, int from, int to) {
        for (int i = from; i + SHORTEST < to; i++) {
            switch (text.charAt(i)) {
                case 'u' -> code |= text.startsWith("uthCode", i);
                case 'a' -> code |= text.startsWith("auth_code", i);
                case 't' -> sink |= text.startsWith("torage", i);
                case 'g' -> sink |= text.startsWith("globalData", i) || text.startsWith("getApp", i);
                default -> { }
            }
        }
        sink |= text.startsWith("app.", from) || text.startsWith("navigateTo", from)
                || text.startsWith("redirectTo", from) || text.startsWith("reLaunch", from)
                || text.startsWith("switchTab", from);
    }

    /// Takes what stands between quotes.
    void literal(String text, int from, int to) {
        word(text, from, to);
        sink |= to > from && text.charAt(to - 1) == '=';
        for (int i = from; i + SHORTEST <= to; i++) {
            certain |= switch (text.charAt(i)) {
                case 'o', 'O' -> starts(text, i, "oauth");
                case 'a', 'A' -> starts(text, i, "access-token")
                        || starts(text, i, "authoriz") && !isHeader(text, from, to);
                case 'g', 'G' -> starts(text, i, "gateway.do");
                case 'P' -> text.startsWith("PRIVATE KEY", i);
                default -> false;
            };
        }
    }

    /// Who only sends a session along speaks of no endpoint.
    private static boolean isHeader(String text, int from, int to) {
        return to - from == "authorization".length() && starts(text, from, "authorization");
    }

    private static boolean starts(String text, int from, String wanted) {
        return text.regionMatches(true, from, wanted, 0, wanted.length());
    }
}

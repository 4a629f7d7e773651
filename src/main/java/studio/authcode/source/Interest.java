package studio.authcode.source;

import java.util.regex.Pattern;

/// Tells what in a text makes its file worth parsing whoever imports it: literals that may be ids, secrets or token
/// endpoints, and auth codes beside something that keeps or sends them.
final class Interest {

    private static final int LONGEST_NAME = 60;
    private static final int SHORTEST = 5;
    /// Under such a name stands what may be an id or a secret.
    private static final Pattern NAME = Pattern.compile(
            "(?i)(?:(?:app|program)_?-?id(?:entifier)?|mini_?app|my_?app|client_?id)$"
            + "|(?:secret|private_?key|(?:rsa|sign)_?key)\\w{0,20}$");

    /// Where the last name stands, to which a literal may be given.
    private int nameFrom;
    private int nameEnd;
    /// Whether what comes is given to a name that counts.
    private boolean given;
    private boolean certain;
    private boolean code;
    private boolean sink;

    /// Tells whether the file is worth parsing.
    boolean isThere() {
        return certain || code && sink;
    }

    /// Takes a sign between words and literals.
    void sign(String text, char c) {
        switch (c) {
            case ':', '=' -> given |= isAsked(text);
            case ',', ';', '{', '}' -> given = false;
            default -> { }
        }
    }

    private boolean isAsked(String text) {
        int length = nameEnd - nameFrom;
        return length <= LONGEST_NAME && length >= SHORTEST
                && NAME.matcher(text.substring(nameFrom, nameEnd)).find();
    }

    /// Takes a word of the code that is no literal.
    void word(String text, int from, int to) {
        nameFrom = from;
        nameEnd = to;
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
        certain |= given;
        sink |= to > from && text.charAt(to - 1) == '=';
        for (int i = from; i + SHORTEST <= to; i++) {
            certain |= switch (text.charAt(i)) {
                case 'o', 'O' -> starts(text, i, "oauth") || starts(text, i, "openapi")
                        || starts(text, i, "open-api");
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

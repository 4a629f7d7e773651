package studio.authcode.project;

import java.util.Random;
import java.util.StringJoiner;

/// Scribbles texts that are nearly JSON: objects such as projects have, with comments, commas too many and other slips.
public final class JsonScribble {

    private static final String[] KEYS = {"tiki", "appIdentifier", "appIdentifier", "appId", "app_identifier", "name",
        "miniprogramRoot", "minprogramRoot", "pages", "app", "wallet", "ignore", "a/b", ""};
    private static final String[] IDS = {"appIdentifier", "appIdentifier", "appId", "app_identifier", "AppIdentifier"};
    private static final String[] SCALARS = {"\"vn.x.y\"", "\"vn.X.y\"", "\"vn.x.y \"", "\"x\\u0041//\"", "\"/* \"",
        "\"\"", "12", "-1.50e+3", "true", "null", "\"tiki\"", "\"src\"", "\"pages/index\"", "\"é😀\\\"#\""};
    private static final String[] GAPS = {"", "", " ", "\n", "\r\n", "\r", "\t", "  "};
    private static final String[] COMMENTS = {"/**/", "/* a, */", "// b: {\n", "# c\r\n", "/* \n */", "//\r"};
    private static final String SIGNS = "\"'{}[],:/\\\n\r a1<#*\uFEFF\0-";

    private final Random random;
    private final int comments;
    private final boolean oneGap;
    private final String gap;

    /// Chooses a manner.
    public JsonScribble(Random random) {
        this.random = random;
        this.comments = random.nextInt(3) == 0 ? 8 : 0;
        this.oneGap = random.nextBoolean();
        this.gap = pick(GAPS);
    }

    /// Returns a text; one in three is damaged.
    public String text() {
        return finished(object(3));
    }

    /// Returns a text that says an app id, or nearly so.
    public String manifest() {
        String id = "\"" + pick(IDS) + "\"" + gap() + ":" + gap() + value(random.nextInt(4) / 3);
        String nested = random.nextInt(3) == 0 ? id : "\"tiki\":" + gap() + "{" + gap() + id + gap() + "}";
        String rest = object(1);
        boolean empty = rest.length() < 5;
        return finished("{" + gap() + nested + gap() + (empty ? "}" : "," + rest.substring(1)));
    }

    private String finished(String object) {
        String text = (random.nextInt(12) == 0 ? "\uFEFF" : "") + object + gap();
        return random.nextInt(3) == 0 ? damaged(text) : text;
    }

    private String damaged(String text) {
        StringBuilder damaged = new StringBuilder(text);
        for (int i = 1 + random.nextInt(2); i > 0; i--) {
            int at = random.nextInt(damaged.length());
            switch (random.nextInt(3)) {
                case 0 -> damaged.setCharAt(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                case 1 -> damaged.insert(at, SIGNS.charAt(random.nextInt(SIGNS.length())));
                default -> damaged.setLength(Math.max(1, at));
            }
        }
        return damaged.toString();
    }

    private String value(int depth) {
        return switch (random.nextInt(depth == 0 ? 2 : 5)) {
            case 0, 1 -> pick(SCALARS);
            case 2 -> list("[", depth, "]");
            default -> object(depth);
        };
    }

    private String object(int depth) {
        return list("{", depth, "}");
    }

    private String list(String open, int depth, String close) {
        StringJoiner parts = new StringJoiner(",");
        int count = random.nextInt(4);
        for (int i = 0; i < count; i++) {
            String key = open.equals("{") ? "\"" + pick(KEYS) + "\"" + gap() + ":" + gap() : "";
            parts.add(gap() + key + value(depth - 1) + gap());
        }
        String comma = count > 0 && comments > 0 && random.nextInt(4) == 0 ? "," + gap() : "";
        return open + parts + comma + (count == 0 ? gap() : "") + close;
    }

    private String gap() {
        String blank = oneGap ? gap : pick(GAPS);
        return comments > 0 && random.nextInt(comments) == 0 ? blank + pick(COMMENTS) + pick(GAPS) : blank;
    }

    private String pick(String... choices) {
        return choices[random.nextInt(choices.length)];
    }
}

package studio.authcode.diagnosis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises ids that templates and tutorials leave for the developer to replace.
final class Placeholders {

    private static final Set<String> WORDS = Set.of("blank", "demo", "app", "test", "sample", "example", "template",
            "todo", "tbd", "none", "null", "undefined", "changeme", "placeholder", "appid", "appidentifier", "miniapp",
            "appdemo", "demoapp", "myapp", "yourapp", "helloworld", "foo", "bar", "string", "touristappid");
    private static final Pattern SHAPES = Pattern.compile("(?:your|my)(?:mini)?(?:app)?(?:id|identifier|name)"
            + "|(?:com|vn|org)[.](?:example|yourcompany|company|mycompany|domain|yourdomain)(?:[.].*)?"
            + "|.*(?:yourapp|yourid|yourcompany|appidhere).*"
            + "|[<{\\[$%].*[>}\\]%]|x{3,}|[.]{3,}|0+|1234?5?6?7?8?9?0?");

    private Placeholders() {
    }

    static boolean matches(String id) {
        String lower = id.strip().toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("[-_. ]", "");
        return WORDS.contains(bare) || SHAPES.matcher(lower).matches()
                || SHAPES.matcher(lower.replaceAll("[-_ ]", "")).matches();
    }
}

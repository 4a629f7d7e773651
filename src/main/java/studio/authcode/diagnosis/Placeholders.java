package studio.authcode.diagnosis;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/// Recognises ids that templates and tutorials leave for the developer to replace.
final class Placeholders {

    private static final int LONGEST = 100;
    private static final Set<String> WORDS = Set.of("blank", "demo", "app", "test", "sample", "example", "template",
            "todo", "fixme", "tbd", "none", "null", "nil", "undefined", "changeme", "replaceme", "placeholder", "dummy",
            "appid", "appidentifier", "applicationid", "identifier", "id", "miniapp", "miniappid", "appname", "na",
            "appdemo", "demoapp", "testapp", "sampleapp", "exampleapp", "exampleminiapp", "appexample", "apptest",
            "appsample", "mytestapp", "helloworld", "foo", "bar", "foobar", "string", "value", "text", "lorem", "asdf",
            "qwerty", "touristappid", "processenvappid");
    private static final Pattern SHAPES = Pattern.compile(
            "(?:your|my)(?:own)?(?:mini)?(?:app)?(?:id|identifier|name|app)?"
            + "|(?:com|vn|org|net|io|app)[.](?:example|yourcompany|company|mycompany|domain|yourdomain|yourname|your"
            + "|organization)[.](?:.*)"
            + "|example(?:[.].*)?"
            + "|.*(?:yourapp|yourid|yourcompany|yourdomain|yourmini|yourname|appidhere|idhere|thisisyour).*"
            + "|(?:replace|change|insert|enter|put|fill)(?:it|this|me|with|your|the|app|id|here).*"
            + "|[<{\\[%(#@$]+.*[>}\\]%)#@]+|[$]\\w+|(?:[a-z]+[.])?appidentifier|__.*__"
            + "|.*[$#]\\{.*\\}.*|.*\\{\\{.*\\}\\}.*"
            + "|(?:[a-z]{1,4}[.])?(?:x{3,}|y{3,}|z{3,})(?:[.](?:x{2,}|y{2,}|z{2,}))*"
            + "|20x{4,}|20[0-9]{2}0{8,}[0-9]{0,4}|[.?_*-]+|0+|1234?5?6?7?8?9?0?[0-9]{0,6}|.*(?:你的|替换|填写|请输入|cuaban).*");

    private Placeholders() {
    }

    /// Tells whether an id is one; what cannot be seen is not in it any more.
    static boolean matches(String id) {
        if (id.length() > LONGEST) {
            return false;
        }
        String lower = id.strip().toLowerCase(Locale.ROOT);
        String bare = lower.replaceAll("[-_. '\"]", "");
        return WORDS.contains(bare) || SHAPES.matcher(lower).matches()
                || SHAPES.matcher(lower.replaceAll("[-_ ]", "")).matches();
    }
}

package studio.authcode.diagnosis.call;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReachTest {

    private static final String CALL = "my.getAuthCode({ success() {}, fail() {} });";

    @TempDir
    Path folder;

    private Code code;

    @BeforeEach
    void project() {
        code = new Code(folder, "tiki");
    }

    @Test
    void aLifecycleMethodReachesItsOwnCall() {
        code.home("Page({ onLoad() { " + CALL + " } });");
        assertEquals(List.of("home.onLoad"), code.handlers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "this.login()",
        "const that = this; setTimeout(function () { that.login(); }, 10)",
        "setTimeout(this.login, 10)",
        "setTimeout(this.login.bind(this), 10)",
        "my.request({ success: () => this.login() })",
        "my.request({ success: this.login })",
        "fetchAll().then(() => this.login())",
        "fetchAll().then(this.login)",
        "[1].forEach(() => { this.login(); })",
        "(() => this.login())()",
        "this.step()",
        "this.login.call(this)",
        "this['login']()",
    })
    void callbacksAndAliasesLeadOn(String body) {
        code.home("Page({ onLoad() { " + body + "; }, step() { this.login(); }, login() { " + CALL + " } });");
        assertTrue(code.handlers().contains("home.onLoad"), code.handlers().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "my.confirm({ success: () => this.login() })",
        "my.alert({ content: 'x', complete: this.login })",
        "my.confirm({}).then(() => this.login())",
        "await my.confirm({}); this.login()",
    })
    void aQuestionOnTheWayIsSeen(String body) {
        code.home("Page({ async onLoad() { " + body + "; }, login() { " + CALL + " } });");
        assertEquals(List.of("home.onLoad?"), code.handlers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '~', quoteCharacter = '`', value = {
        "if (!this.data.done) { this.login(); }",
        "if (this.data.done) return; this.login()",
        "this.data.done || this.login()",
        "this.data.done ? 0 : this.login()",
    })
    void aConditionOnTheWayIsSeen(String body) {
        code.home("Page({ onLoad() { " + body + "; }, login() { " + CALL + " } });");
        assertEquals(List.of("home.onLoad if"), code.handlers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "import { login } from '../../utils/auth';|login()|export function login() { CALL }",
        "import login from '../../utils/auth';|login()|export default function () { CALL }",
        "import * as auth from '../../utils/auth';|auth.login()|export const login = () => { CALL };",
        "const { login } = require('../../utils/auth');|login()|module.exports = { login() { CALL } };",
        "const auth = require('../../utils/auth');|auth.login()|exports.login = function () { CALL };",
        "import auth from '/utils/auth';|auth.login()|export default { login() { CALL } };",
        "import auth from '/utils/auth';|auth.login()|class Auth { login() { CALL } } export default new Auth();",
        "import Auth from '/utils/auth';|new Auth()|export default class { constructor() { CALL } }",
        "import { make } from '/utils/auth';|make().login()|export const make = () => ({ login: () => { CALL } });",
        "import { start } from '/utils/auth';|start()|function f() { CALL } export function start() { soon(f); }",
        "import { api } from '/utils/auth';|api['login']()|export const api = { ['login']() { CALL } };",
    })
    void importsLeadOn(String imports, String body, String module) {
        code.home(imports + " Page({ onLoad() { " + body + "; } });")
                .write("utils/auth.js", module.replace("CALL", CALL));
        assertEquals(List.of("home.onLoad"), code.handlers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "import { sign as go } from '/utils/index';|go()|export { default as sign } from './auth';",
        "import * as all from '/utils/index';|all.login()|export * from './auth';",
        "const { auth } = require('/utils/index');|auth.login()|module.exports = { auth: require('./auth') };",
    })
    void modulesThatOnlyHandOnLeadOn(String imports, String body, String index) {
        code.home(imports + " Page({ onLoad() { " + body + "; } });")
                .write("utils/auth.js", "export default login; export function login() { " + CALL + " }")
                .write("utils/index.js", index);
        assertEquals(List.of("home.onLoad"), code.handlers());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "|getApp().login()",
        "const app = getApp();|app.login()",
        "const app = getApp();|app.globalData.login()",
    })
    void theAppLeadsOn(String before, String body) {
        code.home((before == null ? "" : before) + " Page({ onLoad() { " + body + "; } });")
                .write("app.js", "App({ globalData: { login() { " + CALL + " } }, login() { " + CALL + " } });");
        assertTrue(code.handlers().contains("home.onLoad"), code.handlers().toString());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "<view onTap=\"login\"/>|home.login",
        "<view catchTap='login'></view>|home.login",
        "<view bindtap=\"login\"/>|home.login",
        "<view onTap=\"{{flag ? 'login' : 'out'}}\"/>|home.login",
        "<include src=\"./part.txml\"/>|home.login",
    })
    void templatesNameHandlers(String template, String expected) {
        code.home("Page({ login() { " + CALL + " }, out() {} });").write("pages/home/index.txml", template)
                .write("pages/home/part.txml", "<button onTap=\"login\">x</button>");
        assertEquals(List.of(expected), code.handlers());
    }

    @Test
    void componentsAndMixinsAreEntered() {
        code.write("pages/home/index.json", "{\"usingComponents\": {\"card\": \"/components/card/index\"}}")
                .write("components/card/index.json", "{\"component\": true}")
                .write("components/card/index.js", "import mixin from './mixin';"
                        + "Component({ mixins: [mixin], didMount() { this.sign(); }, methods: { tap() { "
                + "this.sign(); } } });")
                .write("components/card/mixin.js", "export default { methods: { sign() { " + CALL + " } } };")
                .write("components/card/index.txml", "<view onTap=\"tap\"/>");
        assertEquals(List.of("card.didMount", "card.tap"), code.handlers().stream().sorted().toList());
    }

    @Test
    void circlesAndCrowdsComeToAnEnd() {
        String crowd = IntStream.range(0, 400).mapToObj(i -> "f" + i + "() { this.f" + (i + 1) % 400 + "(); this.f"
                + (i * 7 + 3) % 400 + "(); }").collect(Collectors.joining(", "));
        code.home("Page({ onLoad() { this.f0(); }, " + crowd + ", f400() {}, login() { this.login(); this.f3(); "
                + CALL + " } , onShow() { this.login(); }});");
        assertEquals(List.of("home.onShow"), code.handlers());
    }

    @Test
    void deepNestingComesToAnEnd() {
        code.home("Page({ onLoad() { " + "if (a) { f(() => { ".repeat(300) + CALL + " }); }".repeat(300) + " } });");
        assertTrue(code.handlers().size() <= 1);
    }
}

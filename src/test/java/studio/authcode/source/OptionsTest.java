package studio.authcode.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionsTest {

    @TempDir
    private Path folder;

    private CallSite call(String code) {
        return new Sources(folder).page(code).index().calls().getFirst();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "my.getAuthCode() | absent",
            "my.getAuthCode({}) | absent",
            "my.getAuthCode({ success() {} }) | absent",
            "my.getAuthCode({ scopes: undefined }) | absent",
            "my.getAuthCode({ scopes: 'a' }) | string a",
            "my.getAuthCode({ 'scopes': `a` }) | string a",
            "my.getAuthCode({ scopes: '\\u0061' }) | string a",
            "my.getAuthCode({ scopes: ['a', 'b'] }) | array a,b",
            "my.getAuthCode({ scopes: [] }) | array ''",
            "my.getAuthCode({ scopes: 7 }) | other number",
            "my.getAuthCode({ scopes: null }) | other null",
            "my.getAuthCode({ scopes: [5] }) | other number[]",
            "my.getAuthCode({ scopes: ['a', null] }) | other null[]",
            "my.getAuthCode({ scopes: [{ name: 'a' }] }) | other object[]",
            "my.getAuthCode({ scopes: {} }) | other object",
            "const S = ['a']; my.getAuthCode({ scopes: S }) | array a",
            "const scopes = 'a'; my.getAuthCode({ scopes }) | string a",
            "const S = ['a'], T = [...S, 'b']; my.getAuthCode({ scopes: T }) | array a,b",
            "my.getAuthCode({ scopes: ['a'].concat(['b'], 'c') }) | array a,b,c",
            "const A = 'a'; my.getAuthCode({ scopes: [A, A + 'b'] }) | array a,ab",
            "const C = { SCOPES: { USER: 'a' } }; my.getAuthCode({ scopes: C.SCOPES.USER }) | string a",
            "const o = { scopes: 'a' }; my.getAuthCode(o) | string a",
            "const o = {}; o.scopes = ['a']; my.getAuthCode(o) | array a",
            "my.getAuthCode(Object.assign({}, { scopes: 'a' })) | string a",
            "my.getAuthCode({ scopes: 'a', ...{ scopes: 'b' } }) | string b",
            "my.getAuthCode({ scopes: x }) | dynamic ''",
            "my.getAuthCode({ scopes: ['a', x] }) | dynamic a",
            "my.getAuthCode({ scopes: x ? 'a' : 'b' }) | dynamic a,b",
            "let s = 'a'; if (x) s = 'b'; my.getAuthCode({ scopes: s }) | dynamic a,b",
            "const s = []; s.push('a'); my.getAuthCode({ scopes: s }) | dynamic ''",
            "function f(s = 'a') { my.getAuthCode({ scopes: s }) } | dynamic a",
            "function f(s) { my.getAuthCode({ scopes: s }) } f('q') | dynamic q",
            "my.getAuthCode({ ...o }) | dynamic ''",
            "my.getAuthCode(o) | dynamic ''",
            "const a = b, b = a; my.getAuthCode({ scopes: a }) | dynamic ''",
            "Page({ data: { s: 'a' }, go() { my.getAuthCode({ scopes: this.data.s }) } }) | string a"})
    void scopesAreLiteralConstantOrDynamic(String code, String scopes) {
        assertEquals(scopes.replace("''", ""), Sources.text(call(code).scopes()));
    }

    @Test
    void constantsOfOtherFilesAreFollowed() {
        Sources sources = new Sources(folder)
                .page("import { SCOPES } from './config'; import all from '/config'; const c = require('./old.js');\n"
                        + "my.getAuthCode({ scopes: SCOPES });\nmy.getAuthCode({ scopes: all.user });\n"
                        + "my.getAuthCode({ scopes: c.S });")
                .write("config.ts", "export enum E { U = 'u' }\nexport const SCOPES = ['a'] as const;"
                        + " export default { user: E.U };")
                .write("old.js", "module.exports = { S: 'o' }");
        assertEquals(List.of("array a", "string u", "string o"),
                sources.index().calls().stream().map(call -> Sources.text(call.scopes())).toList());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "my.getAuthCode({ success(res) { f = res.authCode } }) | SUCCESS(authCode)",
            "my.getAuthCode({ success: res => res['authCode'], fail() {} }) | SUCCESS(authCode) FAIL()",
            "my.getAuthCode({ success({ authCode, authErrorScopes: e }) {} }) | SUCCESS(authCode,authErrorScopes)",
            "my.getAuthCode({ success(res) { const { authCode } = res; } }) | SUCCESS(authCode)",
            "my.getAuthCode({ success(res) { const r = res; use(r.code) } }) | SUCCESS(code)",
            "my.getAuthCode({ success(res) { if (res && res.authCode) {} } }) | SUCCESS(authCode)",
            "my.getAuthCode({ success(res) { console.log(res) } }) | SUCCESS()",
            "my.getAuthCode({ success(res) { this.setData({ res }) } }) | SUCCESS()!",
            "my.getAuthCode({ success(res) { send(res) } }); function send(r) { r.authCode } | SUCCESS(authCode)",
            "my.getAuthCode({ success(res) { unknown(res) } }) | SUCCESS()!",
            "my.getAuthCode({ success: ok }); function ok(res) { res.authCode } | SUCCESS(authCode)",
            "Page({ go() { my.getAuthCode({ success: this.ok.bind(this) })}, ok(r) { r.authCode } })|SUCCESS(authCode)",
            "Page({ go() { my.getAuthCode({ success: r => this.ok(r) }) }, ok(r) { r.authCode } }) | SUCCESS(authCode)",
            "Page({ go() { const me = this; my.getAuthCode({ fail: me.no }) }, no(e) { e.error } }) | FAIL(error)",
            "my.getAuthCode({ success: imported }) | SUCCESS?()!",
            "my.getAuthCode({ complete() {} }) | COMPLETE()",
            "my.getAuthCode({}).then(r => r.authCode, e => e.error) | THEN(authCode) CATCH(error)",
            "my.getAuthCode({}).then(r => r.authCode).then(c => c.other).catch(() => {}) | THEN(authCode) CATCH()",
            "const p = my.getAuthCode({}); p.then(r => r.authCode) | THEN(authCode)",
            "async function f() { const { authCode } = await my.getAuthCode({}) } | AWAIT(authCode)",
            "async function f() { (await my.getAuthCode({})).authCode } | AWAIT(authCode)",
            "async function f() { try { const r = await my.getAuthCode({}); r.authCode } catch (e) {} } |"
                    + " AWAIT(authCode) CATCH?()!",
            "const f = () => my.getAuthCode({}); f().then(r => r.authCode).catch(() => 1) | THEN(authCode) CATCH()"})
    void callbacksTellWhatTheyRead(String code, String callbacks) {
        assertEquals(callbacks, String.join(" ", call(code).callbacks().stream().map(Sources::text).toList()));
    }

    @Test
    void optionsThatCannotBeSeenAreSaid() {
        assertTrue(call("my.getAuthCode({ ...o, success() {} })").open());
        assertFalse(call("my.getAuthCode({ ...{ fail() {} }, success() {} })").open());
    }

    @Test
    void membersStandWithTheirPlaces() {
        CallSite call = call("my.getAuthCode({ scope: 'a', error() {} })");
        assertEquals(List.of("scope 1:18 false", "error 1:30 true"), call.members().stream().map(member ->
                member.name() + " " + member.place().line() + ":" + member.place().column() + " "
                        + member.isFunction()).toList());
    }

    @Test
    void aPromiseThatIsHandedOnMayBeHeardElsewhere() {
        assertTrue(call("export const f = () => my.getAuthCode({})").promised());
        assertFalse(call("my.getAuthCode({})").promised());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', value = {
            "my.getAuthCode(Object.assign({ scopes: ['a'] }, o)) | sign({ fail() {} }) | array a",
            "my.getAuthCode({ scopes: ['a'], ...o }) | sign({ fail() {} }) | array a",
            "my.getAuthCode({ scopes: ['a'], ...o }) | sign({ scopes: 'b' }) | string b",
            "my.getAuthCode({ ...o, scopes: ['a'] }) | sign({ scopes: 'b' }) | array a",
            "my.getAuthCode({ scopes: ['a'], ...(o ?? {}) }) | sign() | array a",
            "const all = { ...D, ...o }; my.getAuthCode(all) | sign({ fail() {} }) | array d",
            "my.getAuthCode({ ...o, success: resolve }) | sign({ fail() {} }) | absent",
            "my.getAuthCode(o) | sign({ scopes: 'b' }) | string b"})
    void whatAFunctionAddsToWhatItIsGivenCounts(String body, String call, String scopes) {
        List<CallSite> calls = new Sources(folder).page("const D = { scopes: ['d'] };\n"
                + "function sign(o, resolve) { " + body + " }\n" + call).index().calls();
        assertEquals(scopes, Sources.text(calls.getLast().scopes()));
        assertEquals(Optional.of("sign"), calls.getLast().via());
    }
}

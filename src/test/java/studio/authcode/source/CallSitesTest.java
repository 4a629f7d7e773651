package studio.authcode.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class CallSitesTest {

    @TempDir
    private Path folder;

    /// A snippet and where its one call is.
    static Stream<Arguments> calls() {
        return Stream.of(
                Arguments.of("my.getAuthCode({})", "1:1"),
                Arguments.of("my.getAuthCode ({})", "1:1"),
                Arguments.of("my\n  .getAuthCode\n  ({})", "1:1"),
                Arguments.of("my./* a */getAuthCode/* b */({})", "1:1"),
                Arguments.of("my['getAuthCode']({})", "1:1"),
                Arguments.of("my[\"getAuthCode\"]({})", "1:1"),
                Arguments.of("my[`getAuthCode`]({})", "1:1"),
                Arguments.of("my.getAuth\\u0043ode({})", "1:1"),
                Arguments.of("my['getAuth\\x43ode']({})", "1:1"),
                Arguments.of("const K = 'getAuthCode'; my[K]({})", "1:26"),
                Arguments.of("my['getAuth' + 'Code']({})", "1:1"),
                Arguments.of("my?.getAuthCode?.({})", "1:1"),
                Arguments.of("(my).getAuthCode({})", "1:1"),
                Arguments.of("(0, my.getAuthCode)({})", "1:1"),
                Arguments.of("const { getAuthCode } = my; getAuthCode({})", "1:29"),
                Arguments.of("const { getAuthCode: auth } = my; auth({})", "1:35"),
                Arguments.of("const { getAuthCode = 1 } = my; getAuthCode({})", "1:33"),
                Arguments.of("let login; login = my.getAuthCode; login({})", "1:36"),
                Arguments.of("const login = my.getAuthCode; login({})", "1:31"),
                Arguments.of("const m = my; m.getAuthCode({})", "1:15"),
                Arguments.of("const api = my || wx; api.getAuthCode({})", "1:23"),
                Arguments.of("const api = typeof my === 'object' ? my : wx; api.getAuthCode({})", "1:47"),
                Arguments.of("globalThis.my.getAuthCode({})", "1:1"),
                Arguments.of("const auth = my.getAuthCode.bind(my); auth({})", "1:39"),
                Arguments.of("my.getAuthCode.call(my, {})", "1:1"),
                Arguments.of("my.getAuthCode.apply(my, [{}])", "1:1"),
                Arguments.of("(function (m) { m.getAuthCode({}) })(my)", "1:17"),
                Arguments.of("(m => m.getAuthCode({}))(my)", "1:7"),
                Arguments.of("const o = { api: my }; o.api.getAuthCode({})", "1:24"),
                Arguments.of("class A { api = my; go() { this.api.getAuthCode({}) } }", "1:28"),
                Arguments.of("class A { constructor() { this.api = my } go() { this.api.getAuthCode({}) } }", "1:50"),
                Arguments.of("const f = function () { return my }; f().getAuthCode({})", "1:38"),
                Arguments.of("if (my.getAuthCode) { my.getAuthCode({}) }", "1:23"),
                Arguments.of("typeof my.getAuthCode === 'function' && my.getAuthCode({})", "1:41"),
                Arguments.of("function f(my) {} my.getAuthCode({})", "1:19"),
                Arguments.of("#!/usr/bin/env node\nmy.getAuthCode({})", "2:1"),
                Arguments.of("`${my.getAuthCode({})}`", "1:4"),
                Arguments.of("let s = '😀'; my.getAuthCode({})", "1:15"),
                Arguments.of("a\r\nb\rmy.getAuthCode({})", "3:1"));
    }

    @ParameterizedTest
    @MethodSource("calls")
    void aCallIsFoundHoweverItIsWritten(String code, String place) {
        assertEquals(List.of("p.js:" + place), new Sources(folder).page(code).calls());
    }

    /// A snippet with a call through something that stands for `my`.
    static Stream<Arguments> wrapped() {
        return Stream.of(
                Arguments.of("import myx from 'pkg/myx'; myx.getAuthCode()", "1:28 via myx"),
                Arguments.of("const myx = require('myx'); myx.getAuthCode()", "1:29 via myx"),
                Arguments.of("const myx = new Proxy({}, {}); myx.getAuthCode()", "1:32 via myx"),
                Arguments.of("myx.getAuthCode()", "1:1 via myx"),
                Arguments.of("promisify(my.getAuthCode)({})", "1:1 via promisify"),
                Arguments.of("const getAuthCode = promisify(my.getAuthCode); getAuthCode({})", "1:48 via promisify"),
                Arguments.of("const auth = util.promisify(my.getAuthCode); auth({})", "1:46 via promisify"),
                Arguments.of("wrap(my.getAuthCode, { scopes: ['a'] })", "1:1 via wrap"),
                Arguments.of("async function f() { await wrap(my.getAuthCode) }", "1:28 via wrap"),
                Arguments.of("myPromise('getAuthCode', {})", "1:1 via myPromise"),
                Arguments.of("function go(context) { context.my.getAuthCode({}) }", "1:24 via context.my"));
    }

    @ParameterizedTest
    @MethodSource("wrapped")
    void aCallThroughAWrapperNamesTheWrapper(String code, String place) {
        assertEquals(List.of("p.js:" + place), new Sources(folder).page(code).calls());
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "// my.getAuthCode({})", "/* my.getAuthCode({}) */", "'my.getAuthCode({})'", "`my.getAuthCode({})`",
            "/my.getAuthCode({})/", "<!-- my.getAuthCode({})\nx", "if (my.getAuthCode) {}", "typeof my.getAuthCode",
            "const f = my.getAuthCode", "Page({ getAuthCode() {} })", "Page({ getAuthCode: function () {} })",
            "Page({ onLoad() { this.getAuthCode() }, getAuthCode() {} })", "function f(my) { my.getAuthCode({}) }",
            "const my = {}; my.getAuthCode({})", "dd.getAuthCode({})", "class A { getAuthCode() {} }",
            "function getAuthCode() {} getAuthCode()", "my.canIUse('getAuthCode')", "console.log('getAuthCode', {})",
            "bus.emit('getAuthCode', {})", "x = { getAuthCode: 1 }", "my.getAuthCodes({})", "my.getAuthCode",
            "new Sdk({ getAuthCode: my.getAuthCode })", "my.getAuthCode = function () {}", "my.authCode({})",
            "promisify(my.getAuthCode)", "api.getAuthCode({})", "x = <p>my.getAuthCode()</p>"})
    void whatIsNoCallIsNone(String code) {
        assertEquals(List.of(), new Sources(folder).page(code).calls());
    }

    @Test
    void typesAndDecoratorsDoNotHideCalls() {
        String code = """
                @Component
                class A<T> {
                  private api: typeof my = my;
                  a(): void { (my as any).getAuthCode({ scopes: <string[]>['a'] }); }
                  b() { my!.getAuthCode<T>({}); }
                  c() { this.api.getAuthCode({}); }
                  d() { (<any>my).getAuthCode({}); }
                }""";
        List<String> calls = new Sources(folder).write("app.json", "{\"pages\": [\"p\"]}").write("p.ts", code).calls();
        assertEquals(List.of("p.ts:4:15", "p.ts:5:9", "p.ts:6:9", "p.ts:7:9"), calls);
    }

    @Test
    void aFunctionThatForwardsItsArgumentIsAWrapperForItsCallers() {
        String code = """
                function auth(options) { my.getAuthCode(options); }
                function twice(options) { auth({ ...options, fail() {} }); }
                auth({ scopes: ['a'] });
                twice({ scopes: 'b' });""";
        List<CallSite> calls = new Sources(folder).page(code).index().calls();
        assertEquals(List.of("p.js:1:26", "p.js:2:27", "p.js:3:1", "p.js:4:1"),
                calls.stream().map(call -> call.place().toString()).toList());
        assertEquals(List.of("", "auth", "auth", "twice"), calls.stream().map(call -> call.via().orElse("")).toList());
        assertEquals(List.of("dynamic b,a", "dynamic b", "array a", "string b"),
                calls.stream().map(call -> Sources.text(call.scopes())).toList());
    }

    @Test
    void aWrapperOfAnotherFileIsFollowed() {
        Sources sources = new Sources(folder)
                .page("import * as auth from './auth'; import { login } from './auth'; login({scopes: 'a'}); auth.x()")
                .write("auth.js", "export const login = opts => my.getAuthCode(opts); export function x() {}");
        assertEquals(List.of("auth.js:1:30", "p.js:1:65 via login"), sources.calls());
    }

    @Test
    void anObjectOfTheProjectMayStandForMy() {
        Sources sources = new Sources(folder)
                .page("import api from './api'; api.getAuthCode({scopes: 'a'})")
                .write("api.js", "export default { getAuthCode(o) {"
                        + " return new Promise(r => my.getAuthCode({success: r}))"
                        + " } }");
        assertEquals(List.of("api.js:1:59", "p.js:1:26 via api"), sources.calls());
    }

    /// A snippet with one call and the nearest named function.
    static Stream<Arguments> inside() {
        return Stream.of(
                Arguments.of("my.getAuthCode({})", null),
                Arguments.of("Page({ onLogin() { my.getAuthCode({}) } })", "onLogin"),
                Arguments.of("Page({ onLogin: function () { my.getAuthCode({}) } })", "onLogin"),
                Arguments.of("Page({ onLogin: async () => { my.getAuthCode({}) } })", "onLogin"),
                Arguments.of("Page({ 'on login'() { my.getAuthCode({}) } })", "on login"),
                Arguments.of("Page({ async onLogin() { await new Promise(r => my.getAuthCode({})) } })", "onLogin"),
                Arguments.of("class A { onLogin = () => { my.getAuthCode({}) } }", "onLogin"),
                Arguments.of("class A { onLogin() { my.getAuthCode({}) } }", "onLogin"),
                Arguments.of("const login = () => my.getAuthCode({})", "login"),
                Arguments.of("function login() { my.getAuthCode({}) }", "login"),
                Arguments.of("exports.login = function () { my.getAuthCode({}) }", "login"),
                Arguments.of("function login() { setTimeout(() => my.getAuthCode({}), 1) }", "login"));
    }

    @ParameterizedTest
    @MethodSource("inside")
    void theNearestNamedFunctionIsNamed(String code, String name) {
        assertEquals(Optional.ofNullable(name), new Sources(folder).page(code).index().calls().getFirst().inside());
    }
}

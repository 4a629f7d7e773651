package studio.authcode.runtime.module;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandInsTest {

    @TempDir
    private Path folder;
    private Modules modules;

    @BeforeEach
    void open() {
        modules = new Modules(folder);
    }

    @AfterEach
    void close() {
        modules.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '^', value = {
            "query-string | q.stringify({ b: [1, 2], a: 'x y', c: null, d: undefined }) | a=x%20y&b=1&b=2&c",
            "query-string | JSON.stringify(q.parse('?b=1&a=x%20y+z&b=2&c')) "
                    + "| {\"a\":\"x y z\",\"b\":[\"1\",\"2\"],\"c\":null}",
            "query-string | JSON.stringify(q.parse({ object: 1 })) | {}",
            "query-string | q.stringifyUrl({ url: '/a?x=1#h', query: { y: 2 } }) | /a?x=1&y=2",
            "qs | q.stringify({ b: [1], a: { c: 'd' } }) | b%5B0%5D=1&a%5Bc%5D=d",
            "qs | JSON.stringify(q.parse('a[c]=d&b[]=1&b[]=2&e')) "
                    + "| {\"a\":{\"c\":\"d\"},\"b\":[\"1\",\"2\"],\"e\":\"\"}",
            "qs | String(q.parse('__proto__[x]=1').x) + {}.x | undefinedundefined",
            "lodash | q.get({ a: [{ b: 1 }] }, 'a[0].b') + q.camelCase('foo-bar') | 1fooBar",
            "lodash | JSON.stringify(q.omit(q.cloneDeep({ a: 1, b: { c: 2 } }), 'a')) | {\"b\":{\"c\":2}}",
            "lodash | 'x' + q.invertBy({}) | x", "lodash/get | q({ a: 1 }, 'a') | 1",
            "lodash.get | q({ a: 1 }, 'a') | 1",
            "lodash-es/clone | JSON.stringify(q([1])) | [1]"})
    void packagesAnswer(String name, String expression, String said) {
        assertEquals(List.of(said), modules.says("import q from '" + name + "'; say(" + expression + ")"));
        assertEquals(List.of("standIn"), modules.eventNames().stream().distinct().toList());
    }

    @Test
    void whatIsInstalledComesFirst() {
        modules.write("node_modules/qs/package.json", "{\"main\": \"lib\"}")
                .write("node_modules/qs/lib/index.js", "exports.parse = () => 'real'");
        assertEquals(List.of("real"), modules.says("import { parse } from 'qs'; say(parse())"));
        assertEquals(List.of(), modules.events());
    }

    @Test
    void bindingsCallThrough() {
        modules.write("store.js", """
                import { createStore, combineReducers, applyMiddleware } from 'redux';
                import thunk from 'redux-thunk';
                const user = (state = { name: 'nobody' }, { type, name }) => type === 'named' ? { name } : state;
                export default createStore(combineReducers({ user }), applyMiddleware(thunk));
                """);
        assertEquals(List.of("nobody", "query", "{\"who\":\"nobody\"}", "{\"who\":\"somebody\"}", "done", "gone"),
                modules.says("""
                import store from './store';
                import { setProvider, $page } from '@tiki.vn/redux-miniprogram-bindings';
                let page;
                globalThis.Page = options => { page = options };
                setProvider({ store, namespace: '' });
                const rename = name => async dispatch => dispatch({ type: 'named', name });
                $page({ mapState: [state => ({ who: state.user.name })], mapDispatch: { rename } })({
                    data: { own: 1 },
                    onLoad(query) { say(query) },
                    async onTap() { await this.rename('somebody'); say('done') },
                });
                say(page.data.who);
                page.setData = changes => later.push(JSON.stringify(changes));
                const later = [];
                page.onLoad('query');
                page.onTap().then(() => {
                    page.onUnload();
                    store.dispatch({ type: 'named', name: 'third' });
                    say('gone');
                });
                later.forEach(say)
                """));
    }

    @Test
    void theAppsStoreIsCalledWithTheApp() {
        assertEquals(List.of("object", "1", "2"), modules.says("""
                import Store, { GlobalStore, connect } from 'herculex';
                const all = new GlobalStore({ state: { n: 1 }, mutations: { SET: (state, n) => { state.n = n } },
                    actions: { async set({ commit }, n) { commit('SET', n) } } });
                const app = all({ onLaunch() {} });
                say(typeof app.onLaunch === 'function' ? 'object' : '');
                const page = new Store({ connectGlobal: true }).register({ data: {} });
                say(page.data.$global.n);
                page.setData = data => { page.data = { ...page.data, ...data } };
                page.onLoad();
                page.dispatch('$global:set', 2).then(() => say(page.data.$global.n))"""));
    }

    @Test
    void thePromiseHelperAsksThePlatform() {
        assertEquals(List.of("code", "2", "sync"), modules.says("""
                import myx from 'tiki-miniapp-tnx/src/myx';
                globalThis.my = { getAuthCode: ({ success }) => success('code'), alert: ({ fail }) => fail(2),
                    getStorageSync: () => 'sync' };
                myx.getAuthCode().then(say).then(() => myx.alert({})).catch(say).then(() => say(myx.getStorageSync({})))
                """));
    }

    @Test
    void richTextsBecomeNodes() {
        assertEquals(List.of("[{\"name\":\"p\",\"attrs\":{\"class\":\"a b\"},"
                        + "\"children\":[{\"type\":\"text\",\"text\":\"x\"},"
                        + "{\"name\":\"br\",\"attrs\":{},\"children\":[]}]},{\"type\":\"text\",\"text\":\"y\"}]"),
                modules.says("import parse from 'mini-html-parser2';"
                        + "parse('<p class=\"a b\">x<br></p>y', (error, nodes) => say(JSON.stringify(nodes)))"));
    }

    @Test
    void whatNobodyKnowsIsHarmlessAndTold() {
        assertEquals(List.of("''", "went on"), modules.says("""
                import moment, { duration } from 'moment';
                import * as all from './not-there';
                say(`'${moment().format('x') + duration(1) + all.some}'`);
                class Sub extends all.Base {}
                new Sub();
                say('went on')"""));
        assertEquals(List.of("main.js 1:1 moment absent-package", "main.js 2:1 ./not-there absent-file"),
                modules.events().stream().filter(event -> event.path("event").asString().equals("module-missing"))
                        .map(event -> event.path("from").asString() + " " + place(event.path("from").asString(),
                                event.at("/at/line").asInt(), event.at("/at/column").asInt())
                                + " " + event.path("specifier").asString() + " " + event.path("reason").asString())
                        .toList());
    }

    private String place(String file, int line, int column) {
        var place = modules.store().original(file, line, column);
        return place.line() + ":" + place.column();
    }
}

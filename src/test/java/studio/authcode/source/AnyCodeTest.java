package studio.authcode.source;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import studio.authcode.base.Place;
import studio.authcode.source.CallFinder.Resolved;
import studio.authcode.source.code.FactsReader;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.syntax.Grammar;
import studio.authcode.source.syntax.SyntaxParser;
import studio.authcode.source.syntax.SyntaxTree;

/// Any text at all is read without an exception, and nothing is found outside of it.
class AnyCodeTest {

    private static final List<String> SEEDS = List.of(
            "Page({ onLoad() { my.getAuthCode({ scopes: ['a', ...B], success: res => this.ok(res), fail() {} }) } })",
            "const { getAuthCode: auth = x } = my || wx; async function f(o) { try { await auth({ ...o }) } catch {} }",
            "import a, { b as c } from './a'; export default class A extends a { #p = my; static q() { c(`x${1}`) } }",
            "let s = 'x', t = [s, ...t]; t.push(s); s = t; module.exports = { s, t, get u() { return this.t } };",
            "promisify(my.getAuthCode)({ scopes }).then(({ authCode, ...r }) => r).catch(function (e) { throw e });",
            "enum E { A = 'a' } class B<T> { constructor(private x: T) { (x as any)!.y?.[0] } } "
                    + "<any>my; for (a of b) {}",
            "const a = {}, b = {...a, ...a}, c = x ? b : b, d = [...c, ...c]; my.getAuthCode({...b, ...c, scopes: d})",
            "const a = {f() {}}, b = {mixins: [a, a]}, c = x ? a : b; Component({mixins: [b, c], g() { this.f(c) }})",
            "<<<<<<< HEAD\nf()\n=======\n/re[/]/g.test(`${`a`}`)\n>>>>>>> x\nlabel: while (1) { break label }");
    private static final List<String> TOKENS = List.of("my", ".", "getAuthCode", "(", ")", "{", "}", "[", "]", ",", ";",
            "'a'", "`", "${", "=>", "=", "...", "?.", "const", "let", "function", "class", "this", "await", "async",
            "return", "import", "from", "export", "default", "new", "//", "/*", "*/", "\n", "\\u0061", "\u2028", "😀",
            "scopes", ":", "success", "then", "a", "b", "try", "catch", "if", "else", "<", ">", "/", "\"", "#", "@");

    private static SyntaxParser parser;

    @BeforeContainer
    static void open() {
        parser = new SyntaxParser();
    }

    @AfterContainer
    static void close() {
        parser.close();
    }

    @Provide
    Arbitrary<String> tokens() {
        return Arbitraries.of(TOKENS).list().ofMaxSize(40).map(list -> String.join(" ", list));
    }

    @Provide
    Arbitrary<String> mutations() {
        return Arbitraries.randomValue(AnyCodeTest::mutated);
    }

    @Provide
    Arbitrary<String> bytes() {
        return Arbitraries.randomValue(random -> {
            byte[] bytes = new byte[random.nextInt(120)];
            random.nextBytes(bytes);
            return new String(bytes, random.nextBoolean() ? StandardCharsets.UTF_8 : StandardCharsets.UTF_16LE);
        });
    }

    private static String mutated(Random random) {
        StringBuilder text = new StringBuilder(SEEDS.get(random.nextInt(SEEDS.size())));
        for (int i = random.nextInt(4); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            switch (random.nextInt(4)) {
                case 0 -> text.delete(at, Math.min(text.length(), at + 1 + random.nextInt(10)));
                case 1 -> text.insert(at, TOKENS.get(random.nextInt(TOKENS.size())));
                case 2 -> text.insert(at, SEEDS.get(random.nextInt(SEEDS.size())), 0, 20);
                default -> text.setCharAt(at, (char) random.nextInt(0x10000));
            }
        }
        return text.toString();
    }

    @Property(tries = 40_000, shrinking = ShrinkingMode.OFF)
    void mutationsOfCodeAreRead(@ForAll("mutations") String text) {
        check(text);
    }

    @Property(tries = 35_000, shrinking = ShrinkingMode.OFF)
    void rowsOfTokensAreRead(@ForAll("tokens") String text) {
        check(text);
    }

    @Property(tries = 30_000, shrinking = ShrinkingMode.OFF)
    void bytesAreRead(@ForAll("bytes") String text) {
        check(text);
    }

    /// A parse that takes too long, as on a machine that stands still, ends without a tree.
    private static void check(String text) {
        Scan.of("a.js", text);
        String readable = Conflicts.in("a.js", text).map(Conflicts::without).orElse(text);
        Grammar grammar = Grammar.values()[Math.floorMod(text.hashCode(), Grammar.values().length)];
        parser.parse("a.js", readable, grammar).ifPresent(tree -> check(text, tree));
    }

    private static void check(String text, SyntaxTree tree) {
        FileFacts facts = FactsReader.read(tree);
        Linker linker = new Linker(Map.of("a.js", facts), new Modules("", List.of("a.js")), Optional.of("a.js"));
        List<Resolved> calls = CallFinder.all(List.of(facts), linker);
        CallReader reader = new CallReader(linker, calls);
        List<CallSite> found = new CallFinder(linker).find(calls).stream().map(reader::read).toList();
        Place end = tree.place(text.length(), text.length());
        Stream.of(found.stream().map(CallSite::place), found.stream().flatMap(call -> call.callbacks().stream())
                        .map(Callback::place), facts.errors().stream(), facts.functions().stream()
                        .map(each -> each.place())).flatMap(each -> each)
                .forEach(place -> assertTrue(isWithin(place, end), () -> place + " in " + text));
    }

    private static boolean isWithin(Place place, Place end) {
        boolean ordered = place.line() < place.endLine()
                || place.line() == place.endLine() && place.column() <= place.endColumn();
        return ordered && place.line() >= 1 && place.column() >= 1 && (place.endLine() < end.line()
                || place.endLine() == end.line() && place.endColumn() <= end.column());
    }
}

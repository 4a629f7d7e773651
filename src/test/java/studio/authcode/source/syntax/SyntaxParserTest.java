package studio.authcode.source.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import studio.authcode.base.Place;

class SyntaxParserTest {

    private final SyntaxParser parser = new SyntaxParser();

    @AfterEach
    void close() {
        parser.close();
    }

    private SyntaxTree parse(String text) {
        return parser.parse("a.js", text, Grammar.JAVASCRIPT).orElseThrow();
    }

    private static List<String> texts(SyntaxTree tree, String kind) {
        return tree.root().descendants().filter(node -> node.is(kind)).map(Node::text).toList();
    }

    @Test
    void nodesCarryKindFieldAndText() {
        SyntaxTree tree = parse("my.getAuthCode({ scopes: ['a'] });");
        Node call = tree.root().descendants().filter(node -> node.is("call_expression")).findFirst().orElseThrow();
        assertEquals("my.getAuthCode", call.child("function").orElseThrow().text());
        assertEquals("program", call.ancestors().reduce((_, last) -> last).orElseThrow().kind());
        assertEquals(new Place("a.js", 1, 1, 1, 34), tree.place(call));
        assertTrue(tree.errors().isEmpty());
    }

    @Test
    void descendantsComeInTheOrderOfTheTextAndNoneIsLookedAtBeforeItIsAskedFor() {
        Node root = parse("f(a, [b, {c: d}]); g(" + "[".repeat(200) + "]".repeat(200) + ");").root();
        assertEquals(List.of("f", "a", "b", "d", "g"), texts(root.tree(), "identifier"));
        assertTrue(root.descendants().map(Node::start).reduce(0, (last, next) -> {
            assertTrue(last <= next);
            return next;
        }) > 200);
        int[] seen = {0};
        root.descendants().peek(_ -> seen[0]++).limit(3).toList();
        assertEquals(3, seen[0]);
    }

    @Test
    void offsetsCountInUtf16UnitsWhateverStandsBefore() {
        SyntaxTree tree = parse("const s = '😀é漢';\r\nf(s, x);");
        Node call = tree.root().descendants().filter(node -> node.is("call_expression")).findFirst().orElseThrow();
        assertEquals("f(s, x)", call.text());
        assertEquals(new Place("a.js", 2, 1, 2, 8), tree.place(call));
    }

    @Test
    void loneSurrogatesAndNulsBreakNothing() {
        assertEquals(List.of("f()"), texts(parse("a = '\ud800' + \"\u0000\"; f();"), "call_expression"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"f(); if (", "f(); }}}", "f(); let = ;"})
    void brokenCodeGivesWhatCanBeReadAndTheErrors(String text) {
        SyntaxTree tree = parse(text);
        assertEquals(List.of("f()"), texts(tree, "call_expression"));
        assertFalse(tree.errors().isEmpty());
    }

    @Test
    void typesAndDecoratorsAreUnderstoodInTypeScript() {
        String text = "@Component class A<T> { constructor(private x: T) { f<T>(x as T); } } enum E { A = 1 }";
        SyntaxTree tree = parser.parse("a.ts", text, Grammar.TYPESCRIPT).orElseThrow();
        assertEquals(List.of("f<T>(x as T)"), texts(tree, "call_expression"));
        assertTrue(tree.errors().isEmpty());
    }

    @Test
    void elementsAreUnderstoodInTsx() {
        SyntaxTree tree = parser.parse("a.tsx", "const a = <B onTap={() => f(1 as any)} />;", Grammar.TSX)
                .orElseThrow();
        assertEquals(List.of("f(1 as any)"), texts(tree, "call_expression"));
        assertTrue(tree.errors().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{", "!", "a=>", "if(a)"})
    void treesAreCutBeforeTheyAreTooDeepForRecursion(String opening) {
        SyntaxTree tree = parse(opening.repeat(40_000) + "f()");
        assertTrue(tree.root().descendants().count() > 0);
        assertFalse(tree.errors().isEmpty());
    }

    @Test
    void aLongChainOfCallsIsNoDeepTreeForItsBeginning() {
        SyntaxTree tree = parse("f();" + "a" + ".b()".repeat(2_000));
        assertTrue(texts(tree, "call_expression").contains("f()"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"my.getAuthCode({ scopes: ['a'] });", "f(); if (", "const s = '😀é漢';\r\nf(s, x);", "",
            "class A { #b = `x${y}`; static {} }", "a b c ) } ]"})
    void bothWaysToCallTheParserGiveTheSameTree(String text) {
        try (SyntaxParser other = new SyntaxParser(Optional.empty())) {
            for (Grammar grammar : Grammar.values()) {
                SyntaxTree quick = parser.parse("a.js", text, grammar).orElseThrow();
                SyntaxTree slow = other.parse("a.js", text, grammar).orElseThrow();
                assertEquals(shown(slow), shown(quick));
                assertEquals(slow.errors(), quick.errors());
            }
        }
    }

    @Test
    void everyGrammarIsReachedWithoutTheWrapperHere() {
        assertTrue(Library.find().isPresent());
        for (Grammar grammar : Grammar.values()) {
            assertTrue(grammar.pointer().isPresent(), grammar.name());
        }
        assertTrue(Library.pointer("tree_sitter_nothing").isEmpty());
    }

    @Test
    void aClosedParserMayBeClosedAgainAndParsesNoMore() {
        for (Optional<Library> library : List.of(Library.find(), Optional.<Library>empty())) {
            SyntaxParser closed = new SyntaxParser(library);
            assertTrue(closed.parse("a.js", "f()", Grammar.JAVASCRIPT).isPresent());
            closed.close();
            closed.close();
            assertThrows(IllegalStateException.class, () -> closed.parse("a.js", "f()", Grammar.JAVASCRIPT));
        }
    }

    @Test
    void anotherThreadCanNeitherUseNorCloseAParserThatMayBeAtWork() {
        try (NativeParser own = new NativeParser(Library.find().orElseThrow())) {
            long deadline = System.nanoTime() + 1_000_000_000_000L;
            for (Runnable theirs : List.<Runnable>of(own::close,
                    () -> own.parse("a.js", "g()", Grammar.JAVASCRIPT, deadline))) {
                CompletableFuture<Void> done = CompletableFuture.runAsync(theirs);
                assertInstanceOf(WrongThreadException.class,
                        assertThrows(CompletionException.class, done::join).getCause());
            }
            assertTrue(own.parse("a.js", "f()", Grammar.JAVASCRIPT, deadline).isPresent());
        }
    }

    private static List<String> shown(SyntaxTree tree) {
        return tree.root().descendants().map(node -> node + " " + node.named() + " " + node.isField("body")
                + node.isField("function") + node.isField("name")).toList();
    }
}

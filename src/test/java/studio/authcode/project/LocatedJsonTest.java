package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Place;
import studio.authcode.project.JsonValue.JsonObject;
import studio.authcode.project.JsonValue.JsonString;

class LocatedJsonTest {

    private static JsonValue read(String text) {
        return assertInstanceOf(LocatedJson.Read.class, LocatedJson.read("f.json", text)).root();
    }

    private static Trouble failure(String text) {
        return assertInstanceOf(LocatedJson.Failed.class, LocatedJson.readObject("f.json", text)).trouble();
    }

    private static Place place(int line, int column, int endLine, int endColumn) {
        return new Place("f.json", line, column, endLine, endColumn);
    }

    @Test
    void aValueStartsAtItsOpeningQuoteAndEndsBehindTheClosingOne() {
        JsonValue root = read("{\n  \"tiki\": {\n    \"appIdentifier\": \"blank\"\n  }\n}");
        assertEquals(new JsonString(place(3, 22, 3, 29), "blank"), root.at("/tiki/appIdentifier").get());
    }

    @Test
    void windowsLineEndsTabsAndEmojiCountInUtf16Units() {
        JsonValue root = read("{\r\n\t\"a\": \"😀\", \"b\":\t[1, \"x\\\"y\"]\r\n}");
        assertEquals(place(2, 7, 2, 11), root.at("/a").get().place());
        assertEquals(place(2, 22, 2, 28), root.at("/b/1").get().place());
        assertEquals(place(1, 1, 3, 2), root.place());
    }

    @Test
    void aLoneCarriageReturnEndsALineToo() {
        assertEquals(place(3, 6, 3, 8), read("{\r\n\r\"a\": 42}").at("/a").get().place());
    }

    @Test
    void everyKindOfValueHasItsPlace() {
        JsonValue root = read("{\"s\":\"x\",\"n\":-1.5e3,\"t\":true,\"f\":false,\"z\":null,\"a\":[ ],\"o\":{ }}");
        assertEquals(place(1, 6, 1, 9), root.at("/s").get().place());
        assertEquals(place(1, 14, 1, 20), root.at("/n").get().place());
        assertEquals(place(1, 25, 1, 29), root.at("/t").get().place());
        assertEquals(place(1, 34, 1, 39), root.at("/f").get().place());
        assertEquals(place(1, 44, 1, 48), root.at("/z").get().place());
        assertEquals(place(1, 53, 1, 56), root.at("/a").get().place());
        assertEquals(place(1, 61, 1, 64), root.at("/o").get().place());
    }

    @Test
    void keysHavePlacesAndOneGivenTwiceIsKeptWhileTheLastCounts() {
        JsonObject root = assertInstanceOf(JsonObject.class, read("{\"a\": 1, \"a\" : \"two\"}"));
        assertEquals(2, root.members().size());
        assertEquals(place(1, 10, 1, 13), root.members().getLast().namePlace());
        assertEquals(new JsonString(place(1, 16, 1, 21), "two"), root.at("/a").get());
    }

    @Test
    void pointersUnescapeAndRefuseWhatIsNoIndex() {
        JsonValue root = read("{\"a/b\": {\"~\": [7]}}");
        assertTrue(root.at("/a~1b/~0/0").isPresent());
        assertTrue(root.at("/a~1b/~0/00").isEmpty());
        assertTrue(root.at("/a~1b/~0/1").isEmpty());
        assertTrue(root.at("/a~1b/~0/99999999999").isEmpty());
        assertTrue(root.at("/a~1b/~0/0/x").isEmpty());
        assertEquals(root, root.at("").get());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": 1,}            | trailing-comma | 1 | 8  | 9",
        "{\"a\": [1 , ]}        | trailing-comma | 1 | 10 | 11",
        "{\"a\": 1 // x         | comment        | 1 | 9  | 13",
        "{/* x */ \"a\": 1}     | comment        | 1 | 2  | 9",
        "{# x                   | comment        | 1 | 2  | 5",
        "{'a': 1}               | single-quotes  | 1 | 2  | 5",
        "{\"a\": 'x'}           | single-quotes  | 1 | 7  | 10",
        "[1]                    | not-an-object  | 1 | 1  | 4",
        "\"x\"                  | not-an-object  | 1 | 1  | 4",
        "{\"a\": }              | syntax         | 1 | 7  | 8",
        "{\"a\" 1}              | syntax         | 1 | 6  | 7",
        "{\"a\": undefined}     | syntax         | 1 | 7  | 8",
        "{\"a\": 01}            | syntax         | 1 | 7  | 8",
        "{a: 1}                 | syntax         | 1 | 2  | 3",
        "{\"a\": 1              | syntax         | 1 | 8  | 8",
        "{\"a\": \"x            | syntax         | 1 | 9  | 9",
        "{\"a\": 1} x           | syntax         | 1 | 10 | 11",
        "{\"a\": 1} {}          | syntax         | 1 | 10 | 11",
        "{\"a\": \"\\x\"}       | syntax         | 1 | 9  | 10",
        "``                     | syntax         | 1 | 1  | 1",
    })
    void eachMistakeHasItsCauseAndItsPlace(String text, String cause, int line, int column, int endColumn) {
        Trouble trouble = failure(text);
        assertEquals(cause, trouble.cause().id(), text);
        assertEquals(place(line, column, line, endColumn), trouble.place(), text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "{\"a\": }        | a value",
        "{\"a\" 1}        | a colon",
        "{\"a\": 1 \"b\"} | a comma or a closing brace",
        "{\"a\": [1 2]}   | a comma or a closing bracket",
        "{\"a\": [?]}     | a value or a closing bracket",
        "{\"a\": 1, b}    | a name in double quotes",
        "{b}              | a name in double quotes or a closing brace",
        "{\"a\": \"x      | a closing double quote",
        "{\"a\": 1} x     | the end of the file",
        "x                | an opening brace",
    })
    void aSyntaxErrorSaysWhatWasExpected(String text, String expected) {
        assertEquals("here " + expected + " was expected", failure(text).why().in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', ignoreLeadingAndTrailingWhitespace = false, value = {
        "``|it is empty",
        "` \n `|it is empty",
        "{\"a\": “b”}|it uses typographic quotes where JSON wants plain double quotes",
        "{\"a\": \"\\.b\"}|\\. is no escape that JSON knows",
        "{\"a\": \"b\t\"}|the character {U+0009} stands in a text, where JSON wants it as an escape",
    })
    void whatPeopleOftenWriteIsNamed(String text, String said) {
        Trouble trouble = failure(text);
        assertEquals(said, trouble.why().in(Locale.ENGLISH));
        assertEquals(Trouble.Cause.SYNTAX, trouble.cause());
    }

    @Test
    void aStringThatRunsOverTheLineEndLacksItsQuote() {
        Trouble trouble = failure("{\"a\": \"x\n}");
        assertEquals("here a closing double quote was expected", trouble.why().toString());
        assertEquals(place(1, 9, 2, 1), trouble.place());
    }

    @Test
    void theMarkersOfAMergeAreRecognisedWhereTheyBegin() {
        Trouble trouble = failure("{\n<<<<<<< HEAD\n\"a\": 1\n=======\n\"a\": 2\n>>>>>>> x\n}");
        assertEquals(Trouble.Cause.MERGE_CONFLICT, trouble.cause());
        assertEquals(place(2, 1, 2, 13), trouble.place());
    }

    @Test
    void nestingAHundredThousandDeepFailsWithItsPlace() {
        Trouble trouble = failure("{\"a\":" + "[".repeat(100_000));
        assertEquals(Trouble.Cause.SYNTAX, trouble.cause());
        assertEquals(place(1, 505, 1, 506), trouble.place());
        assertEquals("it is nested deeper than 500 levels", trouble.why().toString());
    }
}

package studio.authcode.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrictJsonTest {

    private static Optional<String> strict(String text) {
        return StrictJson.edits("f.json", text).map(edits -> FileChange.of(Map.of("f.json", text), edits))
                .map(changes -> changes.isEmpty() ? text : changes.getFirst().after());
    }

    private static String shown(String text) {
        return text.replace("\r", "␍").replace("\n", "␊").replace("\t", "␉").replace("\uFEFF", "␣");
    }

    private static String meant(String text) {
        return text.replace("␍", "\r").replace("␊", "\n").replace("␉", "\t").replace("␣", "\uFEFF");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "␣{\"a\": 1}␊ | {\"a\": 1}␊",
        "␣␊{}␊ | ␊{}␊",
        "␣// x␍␊{} | {}",
        "{␊  \"a\": 1, // one␊  // two␊  \"b\": 2␊}␊ | {␊  \"a\": 1,␊  \"b\": 2␊}␊",
        "{␊  \"a\": 1, // one␊␊  \"b\": 2␊} | {␊  \"a\": 1,␊␊  \"b\": 2␊}",
        "{␍␊␉\"a\": 1,␍␊␉/* one␍␊␉   two */␍␊} | {␍␊␉\"a\": 1␍␊}",
        "{␍  # one␍  \"a\": \"// no\", # two␍} | {␍  \"a\": \"// no\"␍}",
        "{\"a\": [1, 2, ], } | {\"a\": [1, 2 ] }",
        "{\"a\":[1,],\"b\":{\"c\":1,},} | {\"a\":[1],\"b\":{\"c\":1}}",
        "{\"a\":␍//␍␊-1} | {\"a\":␍-1}",
        "{␊  \"a\": 1␊  ,␊} | {␊  \"a\": 1␊}",
        "{␊  \"a\": 1, // x␊  // y␊} // z | {␊  \"a\": 1␊}",
        "{/* a */\"a\"/* b */:/* c */1/* d */} | {\"a\":1}",
        "{ /* a */ \"a\" /* b */ : /* c */ 1 /* d */ } | { \"a\" : 1 }",
        "  /* a */ {\"a\": 1} | {\"a\": 1}",
        "{\"a\": \"\\\"/*\", \"b\": \"*/\\\\\",} | {\"a\": \"\\\"/*\", \"b\": \"*/\\\\\"}",
        "{\"a\": 1}␊// end | {\"a\": 1}␊",
        "{\"a\": 1}␊// end␊ | {\"a\": 1}␊",
        "{\"a\": 1} | {\"a\": 1}",
    })
    void nothingButCommentsTrailingCommasAndTheMarkGoes(String loose, String strict) {
        assertEquals(Optional.of(strict), strict(meant(loose)).map(StrictJsonTest::shown));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\": 1/**/2}", "{\"a\": 1/**//**/2}", "{\"a\": tr/* */ue}", "{\"a\": 1 // x\n 2}",
        "{,}", "[1,]", "{\"a\": [1,,]}", "{\"a\": [,]}", "{\"a\": 1,} x", "{\"a\": 'b', }", "{\"a\": 1 /* }",
        "{\"a\": \"1, }", "{\"a\": 1, /", "", "// x", "{\"a\":,}", "\uFEFF\uFEFF{}", "{\"a\": \"b\\"})
    void whereMoreIsWrongThereAreNoEdits(String text) {
        assertEquals(Optional.empty(), StrictJson.edits("f.json", text));
    }

    @Test
    @Timeout(20)
    void aFileFullOfCommentsTakesNoTime() {
        for (String part : List.of("/**/ ", "/**/", "//\n", "# \r\n", "/*\n*/\n", "        ")) {
            String text = "{" + part.repeat(1_000_000 / part.length()) + "\"a\": 1,}";
            assertTrue(strict(text).isPresent(), part);
        }
    }
}

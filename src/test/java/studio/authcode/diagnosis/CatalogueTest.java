package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import studio.authcode.base.Text;

class CatalogueTest {

    private static final String BEGIN = "<!-- rules: made from the catalogue -->\n";
    private static final String END = "<!-- /rules -->";

    private final Catalogue catalogue = new Catalogue(Doctor.ofEverything().catalogue());

    @Test
    void everyRuleAndCauseHasItsWordsInBothLanguages() {
        assertFalse(catalogue.all().isEmpty());
        for (Explanation rule : catalogue.all()) {
            assertSaid(rule.title());
            assertSaid(rule.sees());
            assertSaid(rule.does());
            assertFalse(rule.causes().isEmpty(), rule.rule());
            for (Explanation.Cause cause : rule.causes()) {
                assertEquals(!cause.id().isEmpty(), cause.text().isPresent(), rule.rule());
                cause.text().ifPresent(CatalogueTest::assertSaid);
            }
        }
    }

    private static void assertSaid(Text text) {
        String english = text.toString();
        assertFalse(english.isBlank());
        assertFalse(english.equals(text.in(Locale.of("vi"))), english);
    }

    @Test
    void aRuleIsFoundByItsNameAndOneCauseByBoth() {
        assertEquals(13, catalogue.find("app-id/unregistered").get().causes().size());
        Explanation one = catalogue.find("app-id/unregistered/homoglyph").get();
        assertEquals(List.of("homoglyph"), one.causes().stream().map(Explanation.Cause::id).toList());
        assertEquals(Optional.empty(), catalogue.find("app-id"));
        assertEquals(Optional.empty(), catalogue.find("app-id/unregistered/"));
    }

    @Test
    void aNameThatIsNotThereHasItsNearest() {
        assertEquals("app-id/unregistered", catalogue.nearest("app-id/unregisterd").getFirst());
        assertEquals("app-id/unregistered/case-differs", catalogue.nearest("case-difers").getFirst());
        assertEquals("project/page", catalogue.nearest("page").getFirst());
        assertEquals("app-id/missing", catalogue.nearest("app-id").getFirst());
        assertEquals("manifest/unreadable", catalogue.nearest("the manifest").getFirst());
        assertEquals("app-id/unregistered/homoglyph", catalogue.nearest("Homoglyphs").getFirst());
        assertTrue(catalogue.nearest("xyzzy-quux").isEmpty());
        assertTrue(catalogue.nearest("ab").isEmpty());
    }

    @Test
    void theEntriesOfOneRuleAreOneExplanation() {
        RuleEntry.Cause a = RuleEntry.Cause.of("number", Severity.ERROR);
        RuleEntry.Cause b = RuleEntry.Cause.of("object", Severity.INFO);
        Catalogue merged = new Catalogue(List.of(new RuleEntry("app-id/wrong-type", List.of(a)),
                new RuleEntry("app-id/wrong-type", List.of(a, b))));
        assertEquals(1, merged.all().size());
        assertEquals(2, merged.all().getFirst().causes().size());
    }

    @Test
    void theReadmesTableIsTheCatalogue() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String wanted = catalogue.all().stream().map(CatalogueTest::row)
                .collect(Collectors.joining("\n", "| rule | what is wrong | causes |\n|---|---|---|\n", "\n"));
        int begin = readme.indexOf(BEGIN);
        assertTrue(begin >= 0 && readme.contains(END), "README.md has no place for the rules");
        assertEquals(wanted, readme.substring(begin + BEGIN.length(), readme.indexOf(END)),
                "put this between the marks:\n" + wanted);
    }

    private static String row(Explanation rule) {
        return "| `" + rule.rule() + "` | " + rule.title() + " | "
                + rule.causes().stream().map(CatalogueTest::cell).collect(Collectors.joining(", ")) + " |";
    }

    private static String cell(Explanation.Cause cause) {
        String mark = cause.repairable() ? "\\*" : "";
        String severity = String.join(" or ", cause.severities());
        return cause.id().isEmpty() ? severity + mark
                : "`" + cause.id() + "`" + mark + (severity.equals("error") ? "" : " (" + severity + ")");
    }
}

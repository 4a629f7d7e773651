package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.base.Place;
import studio.authcode.registry.RegisteredApp;

class UnregisteredIdTest {

    @TempDir
    private Path folder;

    private Finding finding(String id, RegisteredApp... known) {
        List<Finding> findings = new Cases(folder).withId(id).diagnose(known).findings().stream()
                .filter(finding -> !finding.rule().equals("app-id/format")).toList();
        assertEquals(1, findings.size(), findings.toString());
        assertEquals("app-id/unregistered", findings.getFirst().rule());
        return findings.getFirst();
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "vn.Tiki.shop.food,case-differs",
        "vn.tiki.shop.food ,whitespace",
        "vn.tiki. shop.food,whitespace",
        "vn.tiki.shop.food\t,whitespace",
        "vn.tiki.shop\u200b.food,invisible-character",
        "\uFEFFvn.tiki.shop.food,invisible-character",
        "vn.tiki.shop.food\u00a0,invisible-character",
        "vn.tiki.shоp.food,homoglyph",
        "vn.tiki.shop․food,homoglyph",
        "vn．tiki.shop.food,unicode-normalization",
        "vn.tiki.shop.fo,truncated",
        "tiki.shop.food,truncated",
        "vn.tiki.shop.food.dev,extra-suffix",
        "vn.tiki.shop.food/pages,extra-suffix",
        "vn.tiki.shop.fodo,typo",
        "vn.tiik.shpo.food,typo",
        "vn.tiki.shop.f00d,typo",
    })
    void aLikenessNamesItsCauseAndTheOneRegisteredIdThatFits(String id, String cause) {
        Finding finding = finding(id, Cases.tiki("vn.tiki.shop.food", "com.other.thing"));
        assertEquals(cause, finding.cause());
        assertEquals(Optional.of("vn.tiki.shop.food"), finding.suggestion());
        assertEquals("Replace it by “vn.tiki.shop.food”", finding.fix().get().title().toString());
        assertTrue(finding.hint().toString().contains("“vn.tiki.shop.food”"), finding.hint().toString());
        assertEquals(Severity.ERROR, finding.severity());
    }

    @ParameterizedTest
    @CsvSource(ignoreLeadingAndTrailingWhitespace = false, value = {
        "blank,placeholder",
        "your-app-id,placeholder",
        "app.demo,placeholder",
        "com.example.myapp,placeholder",
        "<APP_ID>,placeholder",
        "${appId},placeholder",
        "2021001234567890,other-wallet",
        "https://developers.example.org,url-or-path",
        "pages/index,url-or-path",
        "vn.acme.new.app,unknown",
        "vn.acme.new.app ,whitespace",
        "vn.acme.new\u200d.app,invisible-character",
        "vn.аcme.new.app,homoglyph",
    })
    void withoutALikenessNothingIsSuggested(String id, String cause) {
        Finding finding = finding(id, Cases.tiki("com.something.else"));
        assertEquals(cause, finding.cause());
        assertEquals(Optional.empty(), finding.suggestion());
        assertEquals(Optional.empty(), finding.fix());
    }

    @Test
    void theFirstCauseOfTheTableIsTheCauseAndTheOthersAreNamed() {
        Finding finding = finding("vn.Tiki.shop.food ", Cases.tiki("vn.tiki.shop.food"));
        assertEquals("case-differs", finding.cause());
        assertTrue(finding.message().toString().endsWith("(also: white space)."), finding.message().toString());
        Finding three = finding("vn.Tiki.shоp.foodd", Cases.tiki("vn.tiki.shop.food"));
        assertEquals("case-differs", three.cause());
        assertTrue(three.message().toString().contains("(also: a foreign letter that looks Latin, more follows"));
    }

    @Test
    void whereTwoIdsFitNoneIsSuggestedAndTheNearestIsShown() {
        Finding finding = finding("vn.tiki.shop.foo3", Cases.tiki("vn.tiki.shop.foo1", "vn.tiki.shop.foo2"));
        assertEquals("typo", finding.cause());
        assertEquals(Optional.empty(), finding.suggestion());
        Diagnosis diagnosis = new Cases(folder).diagnose(Cases.tiki("vn.tiki.shop.foo1", "vn.tiki.shop.foo2"));
        assertEquals(Optional.of("vn.tiki.shop.foo1"), diagnosis.verdict().nearest());
        assertEquals(IdStatus.UNREGISTERED, diagnosis.verdict().status());
    }

    @Test
    void anIdThatFitsExactlyButForWhatCannotBeSeenBeatsOneThatIsMerelyNear() {
        Finding finding = finding("vn.tiki.Shop", Cases.tiki("vn.tiki.shop", "vn.tiki.shops"));
        assertEquals("case-differs", finding.cause());
        assertEquals(Optional.of("vn.tiki.shop"), finding.suggestion());
    }

    @Test
    void anIdOfAnotherWalletIsNamedWithItsWallet() {
        Finding finding = finding("some.thing", RegisteredApp.published("alipay", "some.thing"));
        assertEquals("other-wallet", finding.cause());
        assertTrue(finding.message().toString().contains("Alipay"));
    }

    @Test
    void aClientKeyIsRecognisedAndItsAppSuggested() {
        Finding finding = finding("K3Y", Cases.state("vn.tiki.shop", RegisteredApp.State.PUBLISHED));
        assertEquals("credential", finding.cause());
        assertEquals(Optional.of("vn.tiki.shop"), finding.suggestion());
    }

    @Test
    void theFindingPointsAtTheValueAndShowsWhatCannotBeSeen() {
        Finding finding = finding("a\u200b.\u001b[31m", Cases.tiki("b.c"));
        assertEquals("package.json", finding.place().file());
        assertEquals(new Place("package.json", 1, 28, 1, 43), finding.place());
        assertTrue(finding.message().toString().startsWith("“a{U+200B}.{U+001B}[31m”"), finding.message().toString());
    }

    @Test
    void aVeryLongIdIsJudgedAndShortened() {
        Finding finding = finding("a".repeat(500_000), Cases.tiki("b.c", "a".repeat(500_001)));
        assertEquals("unknown", finding.cause());
        assertTrue(finding.message().toString().length() < 300);
    }

    @Test
    void aRegisteredIdIsNeverSuspectedWhateverItsShape() {
        for (String id : List.of("blank", "2021001234567890", "vn.Аpp", "a b", "https://x")) {
            Diagnosis diagnosis = new Cases(folder).withId(id).diagnose(Cases.tiki(id));
            assertEquals(List.of(), diagnosis.findings());
            assertEquals(IdStatus.REGISTERED, diagnosis.verdict().status());
        }
    }
}

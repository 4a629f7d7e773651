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
        "vn.tiki.sh0p.food,typo",
        "vn.tiki.shop.fooo,typo",
        "xn.vn.tiki.shop.food,typo",
        "vn.tiki.food,truncated",
        "vn.ti….food,truncated",
        "vn.tiki.shop...,truncated",
        "vn.tiki.shop.food-dev,extra-suffix",
        "vn.tiki.shop.food.test,extra-suffix",
        "vn.tiki.shop.food_v2,extra-suffix",
        "vn.tiki.shop.food@1.0,extra-suffix",
        "vn.tiki.shop.food.,extra-suffix",
        "https://mini.example.org/app/vn.tiki.shop.food?x=1,url-or-path",
        "./vn.tiki.shop.food,url-or-path",
        "vn/tiki/shop/food,url-or-path",
        "ｖｎ.tiki.shop.food,unicode-normalization",
        "𝐯𝐧.tiki.shop.food,unicode-normalization",
        "vn.tiki.shop.food\u3000,whitespace",
        "vn.tiki.s\u00adhop.food,invisible-character",
        "vn.tiki.shop\u200d.food,invisible-character",
        "\u200fvn.tiki.shop.food,invisible-character",
        "vn.tiki.shop.food\u2060,invisible-character",
        "vn.tiki.shop.food\ufe0f,invisible-character",
        "vn.tіkі.shop.food,homoglyph",
        "vn.τiki.shop.food,homoglyph",
        "νn.tiki.shop.food,homoglyph",
        "vn.tiкi.shop.food,homoglyph",
        "vn.tiki.ѕhоp.fооd,homoglyph",
        "VN.TIKI.SHOP.FOOD,case-differs",
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
        "<your-app-id>,placeholder",
        "{{appId}},placeholder",
        "%APP_ID%,placeholder",
        "__APP_ID__,placeholder",
        "$APP_ID,placeholder",
        "YOUR_APP_ID,placeholder",
        "my-app-id,placeholder",
        "appIdentifier,placeholder",
        "TODO,placeholder",
        "TODO ,placeholder",
        "change-me,placeholder",
        "replace_with_your_app_id,placeholder",
        "xxx,placeholder",
        "vn.xxx.yyy,placeholder",
        "xxxxxxxx,placeholder",
        "123456,placeholder",
        "0000000000000000,placeholder",
        "2021000000000000,placeholder",
        "com.example.HOTEL-booking,placeholder",
        "com.yourcompany.app,placeholder",
        "example.miniapp,placeholder",
        "vn.tiki.demo,unknown",
        "abc.def,unknown",
        "vn.acme.template,unknown",
        "vn.yourfood.app,unknown",
        "app.demo2go.vn,unknown",
        "com.myapple.store,unknown",
        "a:b,unknown",
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

    @ParameterizedTest
    @CsvSource({"vn.tiki.shop.fo,truncated", "vn.tiki.shop.fooda-dev,extra-suffix"})
    void anAppInServiceIsNamedBeforeOneThatIsNot(String id, String cause) {
        Finding finding = finding(id, Cases.state("vn.tiki.shop.fooda", RegisteredApp.State.TERMINATED),
                Cases.state("vn.tiki.shop.food", RegisteredApp.State.PUBLISHED));
        assertEquals(cause, finding.cause());
        assertTrue(finding.message().toString().contains("“vn.tiki.shop.food”"), finding.message().toString());
        assertEquals(Optional.empty(), finding.suggestion());
    }

    @Test
    void aRepairNeverLeadsToAnAppThatIsOutOfService() {
        Cases cases = new Cases(folder).withId("vn.tiki.deadd");
        RegisteredApp dead = Cases.state("vn.tiki.dead", RegisteredApp.State.TERMINATED);
        Finding slip = cases.findings("app-id/unregistered", dead).getFirst();
        assertEquals(Optional.empty(), slip.suggestion());
        cases.withId("vn.Tiki.dead");
        Finding letters = cases.findings("app-id/unregistered", dead).getFirst();
        assertEquals(Optional.of("vn.tiki.dead"), letters.suggestion());
        assertEquals(Optional.empty(), letters.fix());
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
    void anotherWalletsOwnIdIsNoPartOfOneOfThisWallet() {
        Finding finding = finding("2021001234567890", RegisteredApp.published("alipay", "2021001234567890"),
                RegisteredApp.published("tiki", "2021001234567890123"));
        assertEquals("other-wallet", finding.cause());
        assertEquals(Optional.empty(), finding.suggestion());
    }

    @Test
    void theFormAloneIsNoProofOfAnotherWallet() {
        String message = finding("2021001234567890", Cases.tiki("vn.x.y")).message().toString();
        assertTrue(message.startsWith("“2021001234567890” has the form of another wallet’s ids"), message);
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
    void anIdOfAnotherWalletIsNamedAlsoWhereItIsNotWrittenAsThere() {
        Finding finding = finding("Some.Thing", RegisteredApp.published("alipay", "some.thing"));
        assertEquals("other-wallet", finding.cause());
        assertEquals(Optional.empty(), finding.suggestion());
        String message = finding.message().toString();
        assertTrue(message.contains("“some.thing”") && message.contains("upper and lower case"), message);
    }

    @Test
    void thisWalletsOwnAppComesBeforeAnothersThatIsAsLike() {
        Finding finding = finding("vn.Shop.food", RegisteredApp.published("alipay", "vn.shop.food"),
                RegisteredApp.published("tiki", "vn.shop.food"));
        assertEquals("case-differs", finding.cause());
        assertEquals(Optional.of("vn.shop.food"), finding.suggestion());
    }

    @Test
    void whatAnIdIsComesBeforeHowItIsWritten() {
        Finding key = finding(" K3Y\n", Cases.state("vn.tiki.shop", RegisteredApp.State.PUBLISHED));
        assertEquals("credential", key.cause());
        assertTrue(key.message().toString().contains("(also: white space)"), key.message().toString());
        assertEquals(Optional.of("vn.tiki.shop"), key.suggestion());
    }

    @Test
    void severalDifferencesAtOnceAreAllNamedInTheOrderOfTheTable() {
        Finding finding = finding("\uFEFFvn.Tiki.shоp．food ", Cases.tiki("vn.tiki.shop.food"));
        assertEquals("case-differs", finding.cause());
        assertTrue(finding.message().toString().contains("(also: white space, an invisible character, a foreign letter "
                + "that looks Latin, another Unicode form)"), finding.message().toString());
        assertEquals(Optional.of("vn.tiki.shop.food"), finding.suggestion());
    }

    @Test
    void aLetterInAnotherUnicodeFormOrThatLooksLikeALaterOneFindsItsId() {
        assertEquals("unicode-normalization", finding("vn.cafe\u0301", Cases.tiki("vn.caf\u00e9")).cause());
        assertEquals("homoglyph", finding("vn.ӏӏama", Cases.tiki("vn.llama")).cause());
        assertEquals("homoglyph", finding("vn.ӏdea.app", Cases.tiki("vn.Idea.app")).cause());
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

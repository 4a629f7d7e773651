package studio.authcode.desktop.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Flow;
import studio.authcode.desktop.common.StepList;
import studio.authcode.desktop.shell.Bench;

class RequestViewModelTest {

    private Bench bench;
    private RequestViewModel model;

    @BeforeEach
    void open(@TempDir Path folder) {
        bench = new Bench(folder);
        model = bench.workbench.request();
        bench.open("tiki");
        model.beginPreviews();
    }

    @AfterEach
    void close() {
        bench.close();
    }

    private List<String> marks() {
        return model.ahead().get().stream().map(StepList.Line::mark).toList();
    }

    private String ahead(String name) {
        return model.ahead().get().stream().filter(line -> line.name().equals(name)).findFirst().orElseThrow().why();
    }

    private Flow flow() {
        return bench.workbench.desk().delivered().get().orElseThrow();
    }

    @Test
    void saysWhatWillHappenBeforeTheCall() {
        assertEquals(List.of("✓", "✓", "✓", "–", "?", "?", "?"), marks());
        assertEquals("2 questions, one after the other", ahead("Question"));
        assertEquals(0, bench.studio.journal().search("").count());
    }

    @Test
    void aCallThatEndsInFailIsNotMarkedAsWell() {
        model.request();
        bench.workbench.consent().refuseRest();
        StepList.Line callback = model.happened().get().stream()
                .filter(line -> line.name().equals("Callback")).findFirst().orElseThrow();
        assertEquals(Callback.FAIL, flow().callback());
        assertEquals("✗", callback.mark());
    }

    @Test
    void saysEverythingAnewInAnotherLanguage() {
        model.request();
        bench.workbench.consent().allowRest();
        bench.settings.put("language", "vi");
        model.beginPreviews();
        assertEquals("người dùng cho phép user_profile, offline", model.happened().get().get(4).why());
        assertTrue(model.ahead().get().getFirst().why().contains("đã được đăng ký"), model.ahead().get().toString());
    }

    @Test
    void aSwitchChangesWhatWillHappen() {
        model.set("prompts", "together");
        assertEquals("one question for 2 scopes", ahead("Question"));
    }

    @Test
    void aScopeThatTheWalletDoesNotHaveFailsAhead() {
        model.ask(List.of("no_such_scope"));
        assertEquals("✗", marks().get(2));
    }

    @Test
    void saysWhatHappenedUntilTheFormChanges() {
        model.request();
        bench.workbench.consent().allowRest();
        assertEquals(RequestViewModel.Tense.HAPPENED, model.tense().get());
        assertEquals(7, model.happened().get().size());
        model.ask(List.of("offline"));
        assertEquals(RequestViewModel.Tense.AHEAD, model.tense().get());
    }

    @Test
    void aSecondCallHasNotHappenedBeforeItIsDelivered() {
        model.request();
        bench.workbench.consent().allowRest();
        model.request();
        assertEquals(RequestViewModel.Tense.AHEAD, model.tense().get());
        bench.workbench.consent().allowRest();
        assertEquals(RequestViewModel.Tense.HAPPENED, model.tense().get());
    }

    @Test
    void theWalletsOwnAccountStandsBelowTheSteps() {
        bench.open("qi");
        assertEquals(9, model.ahead().get().stream().filter(line -> line.style().equals("told")).count());
    }

    @Test
    void scopesArePassedInEveryWay() {
        RequestForm form = model.form();
        assertEquals("[\"user_profile\",\"offline\"]", form.call().scopes().toString());
        form.passedAs().set(PassedAs.STRING);
        assertEquals("user_profile,offline", form.call().scopes().stringValue());
        form.passedAs().set(PassedAs.ABSENT);
        assertTrue(form.call().scopes().isMissingNode());
        form.passedAs().set(PassedAs.RAW);
        form.raw().set("42");
        assertEquals(42, form.call().scopes().intValue());
        assertEquals("✗", marks().get(1));
    }

    @Test
    void rawTextThatIsNoJsonIsReportedWithItsPlaceAndMakesNoCall() {
        model.form().passedAs().set(PassedAs.RAW);
        model.form().raw().set("[\"a\",");
        assertTrue(model.problem().get().contains("line 1"), model.problem().get());
        model.request();
        assertFalse(bench.workbench.desk().underWay().get());
        assertEquals(List.of(model.problem().get()), bench.told);
    }

    @Test
    void aFaultOfTheWalletFailsOneScopeOrAll() {
        List<WalletAnswer> all = WalletAnswer.all(model.contract(), List.of("user_profile", "offline"));
        WalletAnswer one = all.stream().filter(answer -> answer.fault().equals(java.util.Optional.of("offline:1")))
                .findFirst().orElseThrow();
        assertTrue(one.label(bench.workbench.tr()).contains("only offline"));
        model.form().answer().set(one);
        model.request();
        bench.workbench.consent().allow();
        assertEquals("1", flow().failed().get("offline"));
        assertEquals(List.of("user_profile"), flow().granted());
    }

    @Test
    void withoutAnAppThereIsNoCall() {
        bench.workbench.session().app().set("");
        assertFalse(model.canRequest().get());
        model.request();
        assertEquals(1, bench.told.size());
    }

    @Test
    void aSecondCallWaitsForTheFirst() {
        model.request();
        assertFalse(model.canRequest().get());
        model.request();
        bench.workbench.consent().refuseRest();
        assertEquals(1, bench.studio.journal().search("").count());
        assertTrue(model.canRequest().get());
    }

    @Test
    void whatIsRememberedIsNotAskedForAgainUntilItIsForgotten() {
        model.form().remember().set(true);
        model.request();
        bench.workbench.consent().allowRest();
        model.request();
        assertEquals(Callback.SUCCESS, flow().callback());
        assertTrue(flow().prompts().isEmpty());
        bench.studio.journal().grants().forget(java.util.Optional.empty(), java.util.Optional.empty());
        model.request();
        assertTrue(bench.workbench.desk().asking().get().isPresent());
    }

    @Test
    void eachWalletKeepsItsOwnScopes() {
        model.ask(List.of("offline"));
        bench.open("dana");
        assertEquals(2, model.form().scopes().size());
        bench.workbench.open(bench.folder.resolve("tiki"), java.util.Optional.empty());
        assertEquals(List.of("offline"), model.form().scopes());
    }

    @Test
    void theFlowIsKeptBeforeItIsDelivered() {
        int[] kept = {-1};
        bench.workbench.desk().onDelivered(_ -> kept[0] = bench.studio.journal().search("").count());
        model.request();
        bench.workbench.consent().allowRest();
        assertEquals(1, kept[0]);
    }
}

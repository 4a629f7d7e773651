package studio.authcode.diagnosis;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import studio.authcode.registry.RegisteredApp;

class CandidatesTest {

    @TempDir
    private Path folder;

    private List<Candidate> candidates(String id, RegisteredApp... known) {
        return new Cases(folder).withId(id).diagnose(known).verdict().candidates();
    }

    private static List<String> said(List<Candidate> candidates) {
        return candidates.stream().map(each -> each.app().wallet() + ":" + each.app().id() + " " + each.causes() + " "
                + each.confidence().id()).toList();
    }

    @ParameterizedTest
    @CsvSource({
        "vn.Tiki.shop.food,CERTAIN",
        "vn.tiki.shоp.food,CERTAIN",
        "/vn.tiki.shop.food,CERTAIN",
        "vn.tiki.shop.fodo,PROBABLE",
        "vn.tiki.shop.food-staging,PROBABLE",
        "vn.tiki.shop.foo,PROBABLE",
        "shop.food,POSSIBLE",
        "vn.tiki.shop.food.for.the.hungry,POSSIBLE",
    })
    void howSureItIsFollowsFromWhatAgrees(String id, Confidence confidence) {
        assertEquals(confidence, candidates(id, Cases.tiki("vn.tiki.shop.food")).getFirst().confidence());
    }

    @Test
    void theLikeliestComesFirstAndThoseThatAreAlikeAreLessSure() {
        assertEquals(List.of("tiki:vn.tiki.shop [case-differs] certain",
                        "tiki:vn.tiki.shops [case-differs, truncated] probable"),
                said(candidates("vn.tiki.Shop", Cases.tiki("vn.tiki.shops", "vn.tiki.shop", "com.nothing.alike"))));
        assertEquals(List.of("tiki:vn.tiki.shop.foo1 [typo] possible", "tiki:vn.tiki.shop.foo2 [typo] possible"),
                said(candidates("vn.tiki.shop.foo3", Cases.tiki("vn.tiki.shop.foo1", "vn.tiki.shop.foo2"))));
    }

    @Test
    void appsOfAllWalletsAreCompared() {
        assertEquals(List.of("alipay:some.thing [other-wallet, case-differs] certain"),
                said(candidates("Some.thing", RegisteredApp.published("alipay", "some.thing"))));
        assertEquals(List.of("alipay:some.thing [other-wallet] certain", "tiki:some.things [truncated] probable"),
                said(candidates("some.thing", RegisteredApp.published("alipay", "some.thing"),
                        RegisteredApp.published("tiki", "some.things"))));
    }

    @Test
    void theOwnerOfAKeyIsACandidate() {
        assertEquals(List.of("tiki:vn.a.b [credential] certain"),
                said(candidates("K3Y", Cases.state("vn.a.b", RegisteredApp.State.DRAFT))));
    }

    @Test
    void aRegisteredIdHasNone() {
        assertEquals(List.of(), candidates("vn.a.b", Cases.tiki("vn.a.b", "vn.a.c")));
    }
}

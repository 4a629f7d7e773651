package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// `setData` and its relatives.
class DataTest {

    private static String after(String data, String statements) {
        try (Guest guest = Guest.launched("Page({ data: " + data + ", onTap() { " + statements + " } });")
                .fire("onTap")) {
            assertEquals(List.of(), guest.events("error"));
            return guest.data().toString();
        }
    }

    @Test
    void pathsReachIntoObjectsAndLists() {
        assertEquals("{\"a\":{\"b\":[{\"c\":1},{\"c\":5}]}}",
                after("{ a: { b: [{ c: 1 }, { c: 2 }] } }", "this.setData({ 'a.b[1].c': 5 });"));
    }

    @Test
    void pathsMakeWhatIsMissing() {
        assertEquals("{\"x\":{\"y\":[null,{\"z\":1}]}}", after("{}", "this.setData({ 'x.y[1].z': 1 });"));
    }

    @Test
    void keysMayBeComputed() {
        assertEquals("{\"list\":[{\"on\":true}]}",
                after("{ list: [{}] }", "const i = 0; this.setData({ [`list[${i}].on`]: true });"));
    }

    @Test
    void theDataIsChangedAtOnceAndTheOldDataStaysAsItWas() {
        assertEquals("{\"a\":{\"n\":2},\"seen\":\"1 2\"}", after("{ a: { n: 1 } }",
                "const old = this.data; this.setData({ 'a.n': 2 });"
                        + "this.setData({ seen: old.a.n + ' ' + this.data.a.n });"));
    }

    @Test
    void theCallbackComesAfterTheTurn() {
        try (Guest guest = Guest.tapped(
                "page.setData({ a: 1 }, function () { console.log('shown', this === page); }); console.log('turn');")) {
            assertEquals(List.of("turn", "shown true"), guest.logs());
        }
    }

    @Test
    void listsAreSpliced() {
        assertEquals("{\"a\":{\"b\":[1,9,8,3]}}",
                after("{ a: { b: [1, 2, 3] } }", "this.$spliceData({ 'a.b': [1, 1, 9, 8] });"));
    }

    @Test
    void updatesAreBatched() {
        assertEquals("{\"a\":1,\"b\":2}",
                after("{}", "this.$batchedUpdates(() => { this.setData({ a: 1 }); this.setData({ b: 2 }); });"));
    }

    @Test
    void changesAreTold() {
        try (Guest guest = Guest.tapped("page.setData({ 'a.b': new Date(0), f() {}, u: undefined });")) {
            assertEquals("{\"event\":\"setData\",\"page\":\"pages/home/index\",\"changes\":"
                    + "{\"a.b\":\"1970-01-01T00:00:00.000Z\",\"f\":\"[function f]\"}}",
                            guest.event("setData").toString());
        }
    }

    @Test
    void dataMayBeAFunction() {
        try (Guest guest = Guest.launched("Page({ data() { return { a: 1 }; } });")) {
            assertEquals("{\"a\":1}", guest.data().toString());
        }
    }

    @Test
    void circlesAndEndlessThingsAreShownShort() {
        try (Guest guest = Guest.tapped("const o = {}; o.o = o; page.setData({ o, s: 'x'.repeat(1e6) });")) {
            assertEquals("[circular]", guest.event("setData").path("changes").path("o").path("o").asString());
            assertEquals(true, guest.event("setData").path("truncated").asBoolean(false));
        }
    }

    @Test
    void nothingIsSetByWhatIsNoObject() {
        assertEquals("{\"a\":1}", after("{ a: 1 }", "this.setData(); this.setData(null); this.setData('x');"));
    }
}

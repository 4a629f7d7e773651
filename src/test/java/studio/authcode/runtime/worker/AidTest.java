package studio.authcode.runtime.worker;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/// What is made up on the way to a call.
class AidTest {

    private static final String AID = """
            {"inputs": true, "members": {"code": 0},
             "turns": [{"holds": true, "at": "a.js:1"}, {"holds": false, "at": "a.js:2"}]}""";

    private static Guest tapped(String statements) {
        return Guest.page(Guest.tappable(statements)).with("aid", AID).launch().fire("onTap");
    }

    private static List<String> standIns(Guest guest) {
        return guest.events("standIn").stream().map(event -> event.path("name").asString()).toList();
    }

    @Test
    void conditionsTurnOutAsTheyAreWanted() {
        try (Guest guest = tapped("""
                console.log($authcodeTurn(0, 0, () => false), $authcodeTurn(1, 0, () => page.data.none.there),
                    $authcodeTurn(1, 0, 0, 'now'), $authcodeTurn(0, () => 'case', () => 'other'));""")) {
            assertEquals(List.of("true undefined undefined case"), guest.logs());
            assertEquals(List.of("condition a.js:1", "condition a.js:2"), standIns(guest));
        }
    }

    @Test
    void whatHoldsByItselfIsNotMadeUp() {
        try (Guest guest = tapped("console.log($authcodeTurn(0, 0, () => 'yes'), $authcodeTurn(1, 0, () => 0));")) {
            assertEquals(List.of("yes 0"), guest.logs());
            assertEquals(List.of(), standIns(guest));
        }
    }

    @Test
    void whatNobodyTypedOrStoredIsThere() {
        try (Guest guest = Guest.page("""
                Page({ onTap(event) {
                  const kept = my.getStorageSync({ key: 'user' }).data;
                  console.log(typeof kept.id.deep, kept.code, typeof event.detail.value.phone,
                      typeof event.target.dataset.kind, JSON.parse(kept) === kept, JSON.parse('[1]').length);
                } });""").with("aid", AID).launch().fire("onTap")) {
            assertEquals(List.of("function 0 function function true 1"), guest.logs());
        }
    }

    @Test
    void withoutAnAidNothingIsMadeUp() {
        try (Guest guest = Guest.tapped("console.log(typeof $authcodeTurn, my.getStorageSync({ key: 'k' }).data);")) {
            assertEquals(List.of("undefined null"), guest.logs());
        }
    }
}

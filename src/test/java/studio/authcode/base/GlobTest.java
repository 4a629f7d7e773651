package studio.authcode.base;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class GlobTest {

    @Property
    void aStarStandsForAnything(@ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String before,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String between,
            @ForAll @StringLength(max = 8) @CharRange(from = 'a', to = 'c') String after) {
        assertTrue(new Glob(before + "*" + after).matches(before + between + after));
    }

    @Property
    void withoutAStarOnlyTheSameTextFits(@ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String one,
            @ForAll @StringLength(max = 4) @CharRange(from = 'a', to = 'c') String other) {
        assertTrue(new Glob(one).matches(other) == one.equals(other));
    }

    @Test
    void manyStarsAreNoTrap() {
        assertFalse(new Glob("*a".repeat(500) + "b").matches("a".repeat(20_000)));
        assertTrue(new Glob("**").matches(""));
    }
}

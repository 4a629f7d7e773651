package studio.authcode.plan;

import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.base.Text;

/// Why a case has its verdict.
///
/// @param rule the rule that it breaks, such as `loading-left-on`
/// @param message for people
/// @param at where in the page's code, where that can be told
/// @param warning whether it is worth saying, but no failure
public record Reason(String rule, Text message, Optional<Place> at, boolean warning) {
}

package studio.authcode.source.code;

import java.util.Optional;
import studio.authcode.base.Place;

/// One place where a file loads another.
///
/// @param specifier as it is written; empty where it is computed
/// @param start what a computed specifier begins with, if that can be told
public record ImportFact(Optional<String> specifier, String start, Place place) {
}

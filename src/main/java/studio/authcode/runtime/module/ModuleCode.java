package studio.authcode.runtime.module;

import java.util.Optional;
import studio.authcode.base.Place;

/// A module ready to run.
///
/// @param text what it was made of
/// @param map where it stood before it was compiled, where it was
record ModuleCode(String text, Rewritten rewritten, Optional<SourceMap> map) {

    Place original(String file, int line, int column) {
        Place place = rewritten.moves().original(file, line, column);
        return map.map(each -> each.original(file, place.line(), place.column())).orElse(place);
    }
}

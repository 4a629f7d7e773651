package studio.authcode.source.flow;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.base.Place;
import studio.authcode.source.syntax.SyntaxTree;

/// What one file tells about which code runs which; it needs no other file and keeps no syntax tree.
///
/// @param file relative to the project
/// @param functions by their number
/// @param owners by their number
/// @param exports by name; `=` is what `module.exports` was set to
/// @param stars modules all of whose exports are exported again
public record FileFlow(String file, List<Function> functions, List<Owner> owners, Map<String, Value> exports,
        List<String> stars) {

    /// Reads a file.
    public static FileFlow of(SyntaxTree tree) {
        Declarations declarations = Declarations.of(tree);
        return new FlowReader(tree, declarations).read();
    }

    /// Returns the innermost function around a place.
    Function around(Place place) {
        Function found = functions.getFirst();
        for (Function each : functions) {
            if (each.id() > 0 && each.holds(place)) {
                found = each;
            }
        }
        return found;
    }

    /// Returns the function that begins at a place.
    Optional<Function> at(Place place) {
        return functions.stream()
                .filter(each -> each.id() > 0 && each.place().line() == place.line()
                        && each.place().column() == place.column())
                .findFirst();
    }
}

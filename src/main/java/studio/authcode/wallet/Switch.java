package studio.authcode.wallet;

import java.util.List;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/// A rule that sources disagree on, so that the person may set it.
///
/// @param name the name that `--rule` takes
/// @param title what it decides
/// @param options its values; the first is the default
public record Switch(String name, Words title, List<Option> options) {

    /// Returns the option of this value.
    public Optional<Option> option(String value) {
        return options.stream().filter(option -> option.value().equals(value)).findFirst();
    }

    /// Returns the value that holds when nobody sets one.
    public Option preset() {
        return options.getFirst();
    }

    /// One value of a switch.
    ///
    /// @param value the value that `--rule` takes
    /// @param title what the wallet does then
    /// @param ground why one may think so
    /// @param changes rules that replace the contract's own, member by member
    public record Option(String value, Words title, Ground ground, ObjectNode changes) {
    }
}

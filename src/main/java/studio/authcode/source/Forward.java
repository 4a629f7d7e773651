package studio.authcode.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Either;
import studio.authcode.source.code.Value.Member;
import studio.authcode.source.code.Value.Members;
import studio.authcode.source.code.Value.Parameter;

/// A function that gives what it is given on to the sign-in function, as its options or among them.
///
/// @param parameter what it gives on
/// @param options what it calls with
record Forward(Parameter parameter, Value options) {

    private static final int DEEPEST = 4;

    /// Returns the options of a call of the function.
    ///
    /// @param given what the call gives; empty where it gives nothing
    Optional<Value> options(Optional<Value> given, Linker linker) {
        return with(linker.resolve(options), given, linker, DEEPEST);
    }

    private Optional<Value> with(Value value, Optional<Value> given, Linker linker, int depth) {
        return switch (value) {
            case Parameter _ when value.equals(parameter) -> given;
            case Either either when Walk.choices(either).contains(parameter) -> given;
            case Members members when depth > 0 -> Optional.of(with(members, given, linker, depth));
            default -> Optional.of(value);
        };
    }

    private Members with(Members options, Optional<Value> given, Linker linker, int depth) {
        List<Member> members = new ArrayList<>();
        for (Member member : options.members()) {
            Value value = linker.resolve(member.value());
            if (member.isSpread()) {
                with(value, given, linker, depth - 1).ifPresent(spread ->
                        members.add(new Member(Member.SPREAD, member.place(), spread)));
            } else if (!(value instanceof Parameter)) {
                // What the function is given by its own caller, such as a promise's `resolve`, is not its own to tell.
                members.add(member);
            }
        }
        return new Members(List.copyOf(members), options.open(), options.place());
    }
}

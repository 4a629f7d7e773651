package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.source.CallSite;
import studio.authcode.source.Scopes;
import studio.authcode.wallet.Rules;

/// `call/scopes-missing` and `call/scopes-type`: the argument itself is not what the wallet takes.
final class ScopesGiven implements CallRule {

    private static final Wording MISSING = Wording.error("scopes-missing");
    private static final Wording TYPE = Wording.error("scopes-type");
    private static final String RIGHT = "scopes";

    @Override
    public List<RuleEntry> entries() {
        return List.of(MISSING.entry("absent", "empty", "misspelt"), TYPE.entry("string", "array", "other"));
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.rules().stream().flatMap(rules -> calls.sites().stream()
                .flatMap(call -> judge(call, rules.argument(), calls.wallet()))).toList();
    }

    private static Stream<Finding> judge(CallSite call, Rules.Argument argument, Object wallet) {
        return switch (call.scopes()) {
            case Scopes.Absent _ -> absent(call, argument, wallet);
            case Scopes.Given given -> given(given, argument, wallet);
            case Scopes.Other(String type, var place) when type.equals("undefined") || type.equals("null") ->
                    argument.required() ? Stream.of(MISSING.because("absent", place, wallet)) : Stream.empty();
            case Scopes.Other(String type, var place) -> Stream.of(TYPE.because("other", place, wallet, type));
            case Scopes.Dynamic _ -> Stream.empty();
        };
    }

    private static Stream<Finding> absent(CallSite call, Rules.Argument argument, Object wallet) {
        Optional<CallSite.Member> misspelt = call.members().stream()
                .filter(member -> !member.isFunction() && Callbacks.REAL.stream().noneMatch(member.name()::equals))
                .filter(member -> Nearest.of(member.name(), List.of(RIGHT)).isPresent()).findFirst();
        if (misspelt.isPresent()) {
            CallSite.Member member = misspelt.get();
            Finding finding = MISSING.because("misspelt", member.place(), wallet, member.name()).suggesting(RIGHT);
            return Stream.of(Wording.rename(member, RIGHT).map(finding::fixedBy).orElse(finding));
        }
        return argument.required() && !call.open()
                ? Stream.of(MISSING.because("absent", call.place(), wallet)) : Stream.empty();
    }

    private static Stream<Finding> given(Scopes.Given given, Rules.Argument argument, Object wallet) {
        String type = given.array() ? "array" : "string";
        if (!argument.types().contains(type)) {
            return Stream.of(TYPE.because(type, given.place(), wallet));
        }
        boolean empty = given.names().stream().allMatch(name -> name.value().isBlank());
        return empty && argument.required()
                ? Stream.of(MISSING.because("empty", given.place(), wallet)) : Stream.empty();
    }
}

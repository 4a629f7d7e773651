package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.project.Located;
import studio.authcode.source.Linker;
import studio.authcode.source.Program;
import studio.authcode.source.Walk;
import studio.authcode.source.code.ExportFact;
import studio.authcode.source.code.FileFacts;
import studio.authcode.source.code.Value;
import studio.authcode.source.code.Value.Text;

/// Finds the addresses for merchants' servers that the code names: as they are, or put together from constants.
final class Addresses {

    private static final Pattern ADDRESS = Pattern.compile("(?i).*(url|uri|path|api|endpoint|host|address)");

    private final Calls calls;

    Addresses(Calls calls) {
        this.calls = calls;
    }

    /// Returns where they stand, each once; where a literal says it all, nothing is said of what it is a part of.
    List<Place> forServers() {
        List<Located<String>> written = calls.remarks().flatMap(file -> file.addresses().stream())
                .filter(each -> isForServers(each.value())).toList();
        Program program = calls.subject().sources().program();
        Stream<Place> joined = program.files().values().stream().flatMap(Addresses::values)
                .flatMap(value -> texts(value, program.linker()))
                .filter(text -> written.stream().noneMatch(each -> text.text().contains(each.value())))
                .map(Text::place);
        return Stream.concat(written.stream().map(Located::place), joined).distinct().toList();
    }

    private boolean isForServers(String address) {
        return calls.subject().contract().filter(contract -> contract.isForServers(address)).isPresent();
    }

    /// What calls are given and files export that may be an address.
    private static Stream<Value> values(FileFacts file) {
        Stream<Value> given = file.calls().stream().flatMap(call -> call.arguments().stream())
                .flatMap(argument -> argument instanceof Value.Members options ? options.members().stream()
                        .filter(member -> ADDRESS.matcher(member.name()).matches()).map(Value.Member::value)
                        : Stream.of(argument)).filter(Addresses::mayBePutTogether);
        Stream<Value> exported = Stream.concat(file.exports().stream().map(ExportFact::value),
                        file.owners().stream().flatMap(owner -> owner.members().stream()).map(Value.Member::value))
                .flatMap(value -> value instanceof Value.Members object
                        ? object.members().stream().map(Value.Member::value) : Stream.of(value))
                .filter(value -> value instanceof Value.Joined || value instanceof Text);
        return Stream.concat(given, exported);
    }

    private static boolean mayBePutTogether(Value value) {
        return switch (value) {
            case Text _, Value.Joined _, Value.Property _, Value.Imported _, Value.Either _ -> true;
            default -> false;
        };
    }

    private Stream<Text> texts(Value value, Linker linker) {
        return Walk.choices(linker.resolve(value)).stream().filter(Text.class::isInstance).map(Text.class::cast)
                .filter(text -> isForServers(text.text()));
    }
}

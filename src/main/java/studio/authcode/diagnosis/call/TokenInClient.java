package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.stream.Stream;
import studio.authcode.base.Place;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.project.Located;
import studio.authcode.source.remark.Remarks;

/// `call/token-in-client`: the mini-app’s own code holds what only the merchant's server may have.
final class TokenInClient implements CallRule {

    private static final Wording SAID = Wording.error("token-in-client");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry("endpoint", "secret", "private-key"));
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.remarks().flatMap(file -> inFile(file, calls)).toList();
    }

    private static Stream<Finding> inFile(Remarks file, Calls calls) {
        Stream<Finding> addresses = file.addresses().stream()
                .filter(each -> calls.subject().contract()
                        .filter(contract -> contract.isForServers(each.value())).isPresent())
                .map(each -> SAID.because("endpoint", each.place(), calls.wallet()));
        Stream<Finding> secrets = file.secrets().stream().map(Located::place)
                .filter(place -> !file.keys().contains(place))
                .map(place -> SAID.because("secret", place, name(file, place)));
        Stream<Finding> keys = file.keys().stream().map(place -> SAID.because("private-key", place));
        return Stream.of(addresses, secrets, keys).flatMap(each -> each);
    }

    private static String name(Remarks file, Place place) {
        return file.secrets().stream().filter(each -> each.place().equals(place)).findFirst()
                .map(each -> Printable.of(each.value())).orElse("");
    }
}

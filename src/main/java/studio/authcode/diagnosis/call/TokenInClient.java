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
        Stream<Finding> addresses = new Addresses(calls).forServers().stream()
                .map(place -> SAID.because("endpoint", place, calls.wallet()));
        List<Finding> named = calls.remarks().flatMap(TokenInClient::inFile).toList();
        Stream<Finding> known = new KnownSecrets(calls.subject()).places().stream()
                .filter(place -> named.stream().noneMatch(finding -> covers(finding.place(), place)))
                .map(place -> SAID.because("secret", place, "clientSecret"));
        return Stream.of(addresses, named.stream(), known).flatMap(each -> each).toList();
    }

    /// Tells whether a literal is the one in which a text stands.
    private static boolean covers(Place literal, Place text) {
        return literal.file().equals(text.file()) && literal.line() == text.line()
                && literal.column() <= text.column() && (literal.endLine() > text.endLine()
                || literal.endColumn() >= text.endColumn());
    }

    private static Stream<Finding> inFile(Remarks file) {
        Stream<Finding> secrets = file.secrets().stream().map(Located::place)
                .filter(place -> !file.keys().contains(place))
                .map(place -> SAID.because("secret", place, name(file, place)));
        return Stream.concat(secrets, file.keys().stream().map(place -> SAID.because("private-key", place)));
    }

    private static String name(Remarks file, Place place) {
        return file.secrets().stream().filter(each -> each.place().equals(place)).findFirst()
                .map(each -> Printable.of(each.value())).orElse("");
    }
}

package studio.authcode.diagnosis.call;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import studio.authcode.base.Printable;
import studio.authcode.diagnosis.Finding;
import studio.authcode.diagnosis.RuleEntry;
import studio.authcode.project.JsonValue.JsonArray;
import studio.authcode.project.JsonValue.JsonString;
import studio.authcode.project.Manifest;
import studio.authcode.registry.RegisteredApp;

/// `call/unsimulated-permission`: the manifest grants in the wallet's studio what the console has not granted.
final class UnsimulatedPermission implements CallRule {

    private static final Wording SAID = Wording.warning("unsimulated-permission");

    @Override
    public List<RuleEntry> entries() {
        return List.of(SAID.entry());
    }

    @Override
    public List<Finding> check(Calls calls) {
        return calls.subject().registered().stream().flatMap(app -> granted(calls)
                .filter(permission -> isMissing(permission.value(), app, calls))
                .map(permission -> SAID.at(permission.place(), Printable.of(permission.value()),
                        calls.wallet(), Printable.of(app.id())))).toList();
    }

    private static Stream<JsonString> granted(Calls calls) {
        Optional<String> pointer = calls.subject().contract().flatMap(contract -> contract.project().permissions());
        return pointer.stream().flatMap(each -> calls.subject().app().manifest().map(Manifest::json)
                        .flatMap(json -> json.at(each)).stream())
                .filter(JsonArray.class::isInstance).flatMap(list -> ((JsonArray) list).items().stream())
                .filter(JsonString.class::isInstance).map(JsonString.class::cast);
    }

    /// Of an app whose permissions nobody has written down only the one is known that would spare it every question.
    private static boolean isMissing(String permission, RegisteredApp app, Calls calls) {
        boolean said = app.json().has("permissions")
                || calls.rules().flatMap(rules -> rules.silent().permission()).filter(permission::equals).isPresent();
        return said && !app.permissions().contains(permission);
    }
}

package studio.authcode.desktop.consent;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import studio.authcode.consent.Asking;
import studio.authcode.consent.AuthCodeRequest;
import studio.authcode.consent.Callback;
import studio.authcode.consent.Flow;
import studio.authcode.consent.Prompt;
import studio.authcode.persona.Persona;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.WalletError;
import studio.authcode.wallet.Words;

/// Says in the contract's words and the persona's values what a question asks and what a flow came to.
final class Screens {

    private Screens() {
    }

    static Screen.Question question(Asking asking, Persona persona) {
        AuthCodeRequest request = asking.request();
        Prompt prompt = asking.prompt();
        return new Screen.Question(prompt.number(), prompt.of(), name(request), prompt.scopes().isEmpty(),
                items(prompt.scopes(), request, persona),
                items(asking.silent(), request, persona));
    }

    private static String name(AuthCodeRequest request) {
        return request.registered().map(RegisteredApp::name).filter(name -> !name.isBlank()).orElse(request.app());
    }

    private static List<Screen.Item> items(List<String> scopes, AuthCodeRequest request, Persona persona) {
        return scopes.stream().map(scope -> item(scope, request, persona)).toList();
    }

    /// A sheet shows only those fields of a scope that the console has approved for the app.
    private static Screen.Item item(String name, AuthCodeRequest request, Persona persona) {
        Optional<Scope> scope = request.contract().scope(name);
        Words title = scope.map(Scope::title).orElseGet(() -> new Words(Map.of("en", name)));
        boolean action = scope.filter(known -> known.kind() == Scope.Kind.ACTION).isPresent();
        List<Screen.Value> values = scope.map(Scope::fields).orElse(List.of()).stream()
                .filter(field -> request.registered().map(app -> app.maySee(field)).orElse(true))
                .map(field -> new Screen.Value(field,
                        Optional.ofNullable(persona.fields().get(field)).filter(text -> !text.isBlank())))
                .toList();
        return new Screen.Item(name, title, action, values);
    }

    static Screen.Result result(Flow flow) {
        return new Screen.Result(
                flow.callback() == Callback.SUCCESS, flow.payload(), flow.toast(), troubles(flow));
    }

    private static List<Screen.Trouble> troubles(Flow flow) {
        List<Screen.Trouble> troubles = new ArrayList<>();
        flow.error().ifPresent(code -> troubles.add(trouble(flow, code, List.of())));
        Map<String, List<String>> byCode = new LinkedHashMap<>();
        flow.failed().forEach((scope, code) -> byCode.computeIfAbsent(code, _ -> new ArrayList<>()).add(scope));
        byCode.forEach((code, scopes) -> troubles.add(trouble(flow, code, List.copyOf(scopes))));
        return List.copyOf(troubles);
    }

    private static Screen.Trouble trouble(Flow flow, String code, List<String> scopes) {
        Optional<WalletError> error = flow.errors().stream().filter(each -> each.code().equals(code)).findFirst();
        return new Screen.Trouble(code, scopes, error.map(WalletError::meaning), error.map(WalletError::advice));
    }
}

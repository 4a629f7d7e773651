package studio.authcode.wallet;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import studio.authcode.base.Text;
import studio.authcode.base.UserError;
import tools.jackson.databind.node.ObjectNode;

/// A wallet's rules for `my.getAuthCode`, each with its basis.
///
/// @param id the wallet's id, such as `--wallet` takes it
/// @param name the wallet's name for people
/// @param language the ISO 639-1 code of the wallet's own language
/// @param document the title and address of the document that it follows
/// @param project how its mini-apps look on disk
/// @param scopes every scope it knows
/// @param ruleTree its rules before any switch is set
/// @param errors every error code it knows
/// @param switches the rules that can be set
/// @param errata where its document errs
/// @param conditions where it may be called, and where not
/// @param walkthrough its document's own account of a call, empty where it gives none
/// @param productScopes scopes that only apps with a certain product may ask for
/// @param tokenEndpoints addresses that are for merchants' servers only
public record Contract(
        String id,
        String name,
        String language,
        String document,
        ProjectRules project,
        List<Scope> scopes,
        ObjectNode ruleTree,
        List<WalletError> errors,
        List<Switch> switches,
        List<Erratum> errata,
        List<Condition> conditions,
        List<WalkthroughStep> walkthrough,
        List<ProductScope> productScopes,
        List<TokenEndpoint> tokenEndpoints) {

    /// Returns the scope of this exact name.
    public Optional<Scope> scope(String scope) {
        return scopes.stream().filter(known -> known.name().equals(scope)).findFirst();
    }

    /// Tells whether only apps with a certain product may ask for a scope.
    public boolean needsProduct(String scope) {
        return productScopes.stream().anyMatch(known -> known.name().equals(scope));
    }

    /// Tells whether an address belongs to the wallet's own server and is for merchants' servers only.
    public boolean isForServers(String address) {
        return tokenEndpoints.stream().anyMatch(known -> known.pattern().matcher(address).find());
    }

    /// Returns the error of this code that fails a scope or a call.
    public Optional<WalletError> error(String code, WalletError.Reach reach) {
        return errors.stream().filter(error -> error.code().equals(code) && error.reach() == reach).findFirst();
    }

    /// Returns the rules with some switches set.
    ///
    /// @param settings switch names to values
    /// @throws UserError for a switch or a value that this contract does not have; it lists those it has
    public Rules rules(Map<String, String> settings) {
        settings.forEach(this::option);
        ObjectNode tree = ruleTree.deepCopy();
        for (Switch rule : switches) {
            String value = settings.getOrDefault(rule.name(), rule.preset().value());
            Trees.apply(tree, option(rule.name(), value));
        }
        return new RulesReader(tree).read();
    }

    /// Returns every switch with the value that holds, the person's or the preset.
    public Map<String, Switch.Option> chosen(Map<String, String> settings) {
        Map<String, Switch.Option> chosen = new LinkedHashMap<>();
        for (Switch rule : switches) {
            String value = settings.getOrDefault(rule.name(), rule.preset().value());
            chosen.put(rule.name(), option(rule.name(), value));
        }
        return chosen;
    }

    private Switch.Option option(String name, String value) {
        Switch rule = switches.stream().filter(known -> known.name().equals(name)).findFirst()
                .orElseThrow(() -> new UserError(Text.of("wallet.switch.unknown", id, name), switchHint()));
        return rule.option(value).orElseThrow(() -> new UserError(
                Text.of("wallet.switch.value", id, name, value), Text.of("wallet.switch.values", values(rule))));
    }

    private Text switchHint() {
        return switches.isEmpty()
                ? Text.of("wallet.switch.none", id)
                : Text.of("wallet.switch.known", switches.stream()
                        .map(rule -> rule.name() + "=" + values(rule)).collect(Collectors.joining(", ")));
    }

    private static String values(Switch rule) {
        return rule.options().stream().map(Switch.Option::value).collect(Collectors.joining("|"));
    }
}

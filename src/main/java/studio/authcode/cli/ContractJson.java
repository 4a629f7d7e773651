package studio.authcode.cli;

import studio.authcode.base.Json;
import studio.authcode.wallet.Condition;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Erratum;
import studio.authcode.wallet.Ground;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.Switch;
import studio.authcode.wallet.WalkthroughStep;
import studio.authcode.wallet.WalletError;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A contract as `wallets --format json` prints it.
final class ContractJson {

    private ContractJson() {
    }

    static ObjectNode of(Contract contract) {
        ObjectNode json = Json.object();
        json.put("id", contract.id()).put("name", contract.name()).put("document", contract.document());
        scopes(json.putArray("scopes"), contract);
        json.set("rules", contract.ruleTree());
        errors(json.putArray("errors"), contract);
        switches(json.putArray("switches"), contract);
        ArrayNode errata = json.putArray("errata");
        for (Erratum erratum : contract.errata()) {
            errata.addObject().put("about", erratum.about()).put("text", erratum.text().toString())
                    .put("source", erratum.source());
        }
        ArrayNode conditions = json.putArray("conditions");
        for (Condition condition : contract.conditions()) {
            ObjectNode node = conditions.addObject();
            node.put("name", condition.name()).put("text", condition.text().toString());
            ground(node, condition.ground());
        }
        contract.productScopes().forEach(scope -> ground(
                json.withArray("productScopes").addObject().put("name", scope.name()), scope.ground()));
        contract.tokenEndpoints().forEach(endpoint -> ground(
                json.withArray("tokenEndpoints").addObject().put("pattern", endpoint.pattern().pattern()),
                endpoint.ground()));
        ArrayNode walkthrough = json.putArray("walkthrough");
        for (WalkthroughStep step : contract.walkthrough()) {
            walkthrough.addObject().put("step", step.step()).put("text", step.text().toString());
        }
        return json;
    }

    private static void scopes(ArrayNode array, Contract contract) {
        for (Scope scope : contract.scopes()) {
            ObjectNode json = array.addObject();
            json.put("name", scope.name()).put("kind", scope.kind() == Scope.Kind.DATA ? "data" : "action");
            json.put("title", scope.title().toString());
            json.set("fields", Json.strings(scope.fields()));
            json.put("legacy", scope.legacy());
            ground(json, scope.ground());
        }
    }

    private static void errors(ArrayNode array, Contract contract) {
        for (WalletError error : contract.errors()) {
            ObjectNode json = array.addObject();
            json.put("code", error.code()).put("fails", error.reach() == WalletError.Reach.SCOPE ? "scope" : "call");
            json.put("fault", error.fault()).put("message", error.message());
            json.put("meaning", error.meaning().toString()).put("advice", error.advice().toString());
            ground(json, error.ground());
        }
    }

    private static void switches(ArrayNode array, Contract contract) {
        for (Switch rule : contract.switches()) {
            ObjectNode json = array.addObject();
            json.put("name", rule.name()).put("title", rule.title().toString());
            ArrayNode options = json.putArray("options");
            for (Switch.Option option : rule.options()) {
                ObjectNode node = options.addObject();
                node.put("value", option.value()).put("title", option.title().toString());
                ground(node, option.ground());
            }
        }
    }

    private static void ground(ObjectNode json, Ground ground) {
        json.put("basis", ground.basis().json()).put("source", ground.source());
    }
}

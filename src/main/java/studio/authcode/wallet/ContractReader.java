package studio.authcode.wallet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/// Reads a contract whose shape the schema has checked.
final class ContractReader {

    private ContractReader() {
    }

    static Contract read(String id, JsonNode tree) {
        return new Contract(
                id,
                tree.path("name").asString(id),
                tree.path("language").asString("en"),
                tree.path("document").asString(""),
                project(tree.path("project")),
                list(tree.path("scopes"), ContractReader::scope),
                tree.path("rules") instanceof ObjectNode rules ? rules : JsonNodeFactory.instance.objectNode(),
                list(tree.path("errors"), ContractReader::error),
                list(tree.path("switches"), ContractReader::rule),
                list(tree.path("errata"), ContractReader::erratum),
                list(tree.path("conditions"), node -> new Condition(
                        node.path("name").asString(), words(node.path("text")), ground(node))),
                list(tree.path("walkthrough"), ContractReader::step),
                list(tree.path("productScopes"), node -> new ProductScope(
                        node.path("name").asString(), ground(node))),
                list(tree.path("tokenEndpoints"), node -> new TokenEndpoint(
                        Pattern.compile(node.path("pattern").asString()), ground(node))));
    }

    private static ProjectRules project(JsonNode node) {
        JsonNode id = node.path("appId");
        JsonNode rule = node.path("idRule");
        return new ProjectRules(
                id.isObject() ? Optional.of(place(id)) : Optional.empty(),
                list(node.path("alternatives"), ContractReader::place),
                node.has("permissions") ? Optional.of(node.path("permissions").asString()) : Optional.empty(),
                strings(node.path("manifestKeys")),
                strings(node.path("templates")),
                strings(node.path("configFiles")),
                strings(node.path("tellingFiles")),
                node.path("rank").asInt(-1),
                rule.isObject() ? Optional.of(idRule(rule)) : Optional.empty(),
                "string".equals(node.path("query").asString("object"))
                        ? ProjectRules.QueryKind.STRING : ProjectRules.QueryKind.OBJECT,
                "body".equals(node.path("request").asString("response"))
                        ? ProjectRules.RequestKind.BODY : ProjectRules.RequestKind.RESPONSE,
                node.path("plainAppId").asBoolean(false),
                node.path("promises").asBoolean(true));
    }

    private static ProjectRules.IdPlace place(JsonNode node) {
        return new ProjectRules.IdPlace(node.path("file").asString(), node.path("pointer").asString());
    }

    private static ProjectRules.IdRule idRule(JsonNode node) {
        return new ProjectRules.IdRule(
                Pattern.compile(node.path("pattern").asString()), node.path("maxLength").asInt(Integer.MAX_VALUE),
                node.path("example").asString(""));
    }

    private static Scope scope(JsonNode node) {
        return new Scope(
                node.path("name").asString(),
                "action".equals(node.path("kind").asString("data")) ? Scope.Kind.ACTION : Scope.Kind.DATA,
                words(node.path("title")), words(node.path("description")), strings(node.path("fields")),
                node.path("legacy").asBoolean(false), ground(node));
    }

    private static WalletError error(JsonNode node) {
        return new WalletError(
                node.path("code").asString(),
                "scope".equals(node.path("fails").asString("call"))
                        ? WalletError.Reach.SCOPE : WalletError.Reach.CALL,
                node.path("fault").asBoolean(true), node.path("message").asString(""), words(node.path("meaning")),
                words(node.path("advice")), ground(node));
    }

    private static Switch rule(JsonNode node) {
        return new Switch(
                node.path("name").asString(), words(node.path("title")),
                list(node.path("options"), ContractReader::option));
    }

    private static Switch.Option option(JsonNode node) {
        ObjectNode changes = node.path("set") instanceof ObjectNode set ? set : JsonNodeFactory.instance.objectNode();
        return new Switch.Option(node.path("value").asString(), words(node.path("title")), ground(node), changes);
    }

    private static Erratum erratum(JsonNode node) {
        return new Erratum(
                node.path("about").asString(), words(node.path("text")), node.path("source").asString(""));
    }

    private static WalkthroughStep step(JsonNode node) {
        return new WalkthroughStep(node.path("step").asString(), words(node.path("text")));
    }

    static Ground ground(JsonNode node) {
        return new Ground(Basis.of(node.path("basis").asString("assumed")), node.path("source").asString(""));
    }

    /// Reads a text in several languages; a plain string is English.
    static Words words(JsonNode node) {
        if (node.isString()) {
            return new Words(Map.of("en", node.stringValue()));
        }
        Map<String, String> byLanguage = new LinkedHashMap<>();
        node.properties().forEach(entry -> byLanguage.put(entry.getKey(), entry.getValue().asString()));
        return new Words(Map.copyOf(byLanguage));
    }

    static List<String> strings(JsonNode node) {
        return list(node, JsonNode::asString);
    }

    private static <T> List<T> list(JsonNode node, Function<JsonNode, T> read) {
        List<T> items = new ArrayList<>();
        node.forEach(item -> items.add(read.apply(item)));
        return List.copyOf(items);
    }
}

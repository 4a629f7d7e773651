package studio.authcode.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Glob;
import tools.jackson.databind.JsonNode;

/// What a project itself asks of its pages.
///
/// @param page the page it is about; empty for every one
/// @param handler the handler it is about; empty for every one
/// @param outcome the outcomes it is about
/// @param expect events that must happen after the call
/// @param never events that must not
record Expectation(Optional<String> page, Optional<String> handler, Glob outcome, List<JsonNode> expect,
        List<JsonNode> never) {

    /// Reads all that `authcode.json` says.
    static List<Expectation> all(JsonNode settings) {
        List<Expectation> all = new ArrayList<>();
        settings.path("expectations").forEach(each -> all.add(new Expectation(text(each, "page"),
                text(each, "handler"), new Glob(text(each, "outcome").orElse("*")),
                each.path("expect").valueStream().toList(), each.path("never").valueStream().toList())));
        return List.copyOf(all);
    }

    private static Optional<String> text(JsonNode node, String member) {
        return node.hasNonNull(member) ? Optional.of(node.path(member).asString("")) : Optional.empty();
    }

    boolean isAbout(Case tried) {
        return page.filter(each -> !each.equals(tried.page())).isEmpty()
                && handler.filter(each -> !each.equals(tried.handler())).isEmpty()
                && outcome.matches(tried.outcome().id());
    }
}

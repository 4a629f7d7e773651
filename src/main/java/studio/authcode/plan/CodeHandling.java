package studio.authcode.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import studio.authcode.base.Json;
import studio.authcode.base.Place;
import studio.authcode.base.Text;
import studio.authcode.runtime.RunEvent;

/// What a page does with the auth code: `code-in-url`, `code-stored`, `code-logged`, `code-sent-twice`,
/// `token-endpoint-from-page`.
final class CodeHandling implements VerdictRule {

    @Override
    public List<Reason> judge(CaseTrail trail) {
        List<Reason> reasons = new ArrayList<>();
        List<String> codes = trail.codes();
        for (RunEvent event : trail.events()) {
            switch (event) {
                case RunEvent.Request request -> {
                    if (codes.stream().anyMatch(request.url()::contains)) {
                        reasons.add(reason("code-in-url", request.at()));
                    }
                    if (trail.setup().contract().isForServers(request.url())) {
                        reasons.add(reason("token-endpoint-from-page", request.at()));
                    }
                }
                case RunEvent.Navigate navigate when codes.stream().anyMatch(navigate.url()::contains) ->
                        reasons.add(reason("code-in-url", navigate.at()));
                case RunEvent.Storage storage when codes.stream().anyMatch(Json.write(storage.value())::contains) ->
                        reasons.add(reason("code-stored", storage.at()));
                case RunEvent.Console console when codes.stream().anyMatch(console.text()::contains) ->
                        reasons.add(new Reason("code-logged", Text.of("plan.code-logged"), console.at(), true));
                default -> { }
            }
        }
        for (String code : codes) {
            List<RunEvent.Request> sent = trail.all(RunEvent.Request.class)
                    .filter(request -> CaseTrail.carries(request, code)).toList();
            if (sent.size() > 1) {
                reasons.add(new Reason("code-sent-twice", Text.of("plan.code-sent-twice"), sent.get(1).at(),
                        trail.isByStandIn(sent.get(1))));
            }
        }
        return reasons.stream().distinct().toList();
    }

    private static Reason reason(String rule, Optional<Place> at) {
        return new Reason(rule, Text.of("plan." + rule), at, false);
    }
}

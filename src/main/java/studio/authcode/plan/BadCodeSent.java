package studio.authcode.plan;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import studio.authcode.base.Text;
import studio.authcode.consent.Flow;
import studio.authcode.runtime.RunEvent;
import tools.jackson.databind.JsonNode;

/// `bad-code-sent`: the page sends something else in place of the auth code.
final class BadCodeSent implements VerdictRule {

    private static final Pattern CODE = Pattern.compile("(?i)(?:auth|authori[sz]ation|js|login)?[_-]?code");
    private static final Pattern IN_QUERY = Pattern.compile(
            "(?i)[?&](?:auth|authori[sz]ation|js|login)?[_-]?code=(?:undefined|null|NaN|%5Bobject%20Object%5D|"
                    + "\\[object Object\\])?(?=&|$)");
    private static final Set<String> NOTHING = Set.of("", "undefined", "null", "NaN", "[object Object]");

    @Override
    public List<Reason> judge(CaseTrail trail) {
        if (trail.calls().isEmpty()) {
            return List.of();
        }
        int first = trail.calls().getFirst().after();
        boolean misread = misread(trail);
        return trail.after(first).filter(RunEvent.Request.class::isInstance).map(RunEvent.Request.class::cast)
                .filter(request -> isBad(request) || misread && lacks(request, trail))
                .map(request -> new Reason("bad-code-sent", Text.of("plan.bad-code-sent"), request.at(), false))
                .distinct().toList();
    }

    private static boolean isBad(RunEvent.Request request) {
        if (IN_QUERY.matcher(request.url()).find()) {
            return true;
        }
        return members(request.data(), 0).anyMatch(each -> CODE.matcher(each.name).matches() && isNothing(each.value));
    }

    private static boolean isNothing(JsonNode value) {
        return value.isNull() || value.isString() && NOTHING.contains(value.stringValue())
                || value.isObject() && value.path("authErrorScopes").isObject();
    }

    /// @param name of a member of what was sent
    private record Member(String name, JsonNode value) {
    }

    private static Stream<Member> members(JsonNode data, int depth) {
        if (depth > 4 || !data.isObject()) {
            return Stream.empty();
        }
        return data.properties().stream().flatMap(each -> Stream.concat(
                Stream.of(new Member(each.getKey(), each.getValue())), members(each.getValue(), depth + 1)));
    }

    /// What is undefined is left out of what is sent: then only the member that was read in vain tells.
    private static boolean misread(CaseTrail trail) {
        return trail.all(RunEvent.Read.class).anyMatch(read -> CODE.matcher(read.path()).matches()
                && flow(trail, read.of()).filter(flow -> !flow.payload().has(read.path())).isPresent());
    }

    private static Optional<Flow> flow(CaseTrail trail, String id) {
        return trail.calls().stream().filter(call -> call.flow().equals(id)).findFirst()
                .flatMap(CaseTrail.SignIn::ended);
    }

    /// Only a request that names nothing else, or comes first after the call, is the one that should have carried it.
    private static boolean lacks(RunEvent.Request request, CaseTrail trail) {
        boolean any = trail.codes().stream().anyMatch(code -> CaseTrail.carries(request, code));
        boolean posts = !request.method().equals("GET") || request.url().contains("?");
        RunEvent.Request firstAfter = trail.after(trail.calls().getFirst().after())
                .filter(RunEvent.Request.class::isInstance).map(RunEvent.Request.class::cast).findFirst().orElseThrow();
        return !any && posts && firstAfter == request && (request.data().isEmpty() || request.data().isMissingNode()
                || members(request.data(), 0).noneMatch(each -> CODE.matcher(each.name()).matches()));
    }
}

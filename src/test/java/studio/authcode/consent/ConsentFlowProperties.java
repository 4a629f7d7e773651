package studio.authcode.consent;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import studio.authcode.base.Json;
import studio.authcode.registry.RegisteredApp;
import studio.authcode.wallet.Contract;
import studio.authcode.wallet.Scope;
import studio.authcode.wallet.Switch;
import studio.authcode.wallet.UserContracts;
import studio.authcode.wallet.WalletError;
import studio.authcode.wallet.Wallets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

class ConsentFlowProperties {

    private static final Wallets WALLETS = new Wallets(new UserContracts(Path.of("no-such-folder")));
    private static final Instant NOW = Instant.parse("2026-01-02T03:04:05Z");

    /// A call with its answers, repeated when they run out.
    record Case(AuthCodeRequest request, List<Answer> answers, long seed) {

        Flow run() {
            FlowState state = new ConsentFlow(() -> NOW, new SplittableRandom(seed)).begin(request);
            for (int i = 0; state instanceof Asking asking; i++) {
                state = asking.answer(answers.get(i % answers.size()).to(asking.prompt()));
            }
            return ((Done) state).flow();
        }
    }

    /// An answer to whatever is asked: one for all, or one for each scope, taken from the bits of a number.
    record Answer(Decision.Whole whole, int bits) {

        Decision to(Prompt prompt) {
            if (whole != Decision.Whole.DENY || bits % 3 != 0 || prompt.scopes().isEmpty()) {
                return whole;
            }
            Map<String, Boolean> allowed = new HashMap<>();
            prompt.scopes().forEach(scope -> allowed.put(scope, (bits >> allowed.size() & 2) != 0));
            return new Decision.PerScope(allowed);
        }
    }

    @Property(tries = 2_000)
    void theSameInputsGiveTheSameFlow(@ForAll("cases") Case call) {
        assertEquals(FlowJson.of(call.run()), FlowJson.of(call.run()));
    }

    @Property(tries = 2_000)
    void thePageHearsExactlyOneOfSuccessAndFailAndThenComplete(@ForAll("cases") Case call) {
        Flow flow = call.run();
        List<String> heard = flow.deliveries().stream().map(Flow.Delivery::callback).toList();
        assertTrue(List.of("success", "complete").equals(heard) || List.of("fail", "complete").equals(heard));
        assertEquals(1, flow.deliveries().stream().map(Flow.Delivery::payload).distinct().count());
    }

    @Property(tries = 2_000)
    void everyFlowEndsInItsCallbackAfterAllStepsInOrder(@ForAll("cases") Case call) {
        Flow flow = call.run();
        assertEquals(List.of(Step.Name.values()), flow.steps().stream().map(Step::name).toList());
        assertEquals(Step.Outcome.OK, flow.steps().getLast().outcome());
        assertTrue(flow.payload().isObject());
    }

    @Property(tries = 2_000)
    void anAuthCodeIsMintedIfAndOnlyIfSuccessCarriesIt(@ForAll("cases") Case call) {
        Flow flow = call.run();
        JsonNode carried = flow.payload().path("authCode");
        assertEquals(flow.authCode().isPresent(), carried.isString());
        flow.authCode().ifPresent(code -> {
            assertEquals(code, carried.stringValue());
            assertEquals(Callback.SUCCESS, flow.callback());
        });
    }

    @Property(tries = 2_000)
    void grantedAndFailedScopesPartitionTheRequestedOnes(@ForAll("cases") Case call) {
        Flow flow = call.run();
        if (flow.error().isPresent() || flow.authCode().isEmpty() && flow.callback() == Callback.SUCCESS) {
            assertTrue(flow.granted().isEmpty() && flow.failed().isEmpty());
            return;
        }
        Set<String> both = new HashSet<>(flow.granted());
        both.addAll(flow.failed().keySet());
        assertEquals(new HashSet<>(flow.requested()), both);
        assertEquals(flow.requested().size(), flow.granted().size() + flow.failed().size());
    }

    @Property(tries = 2_000)
    void aSilentScopeNeverPrompts(@ForAll("cases") Case call) {
        Set<String> silent = call.request().rules().silent().scopes();
        for (PromptAnswer answer : call.run().prompts()) {
            assertTrue(answer.prompt().scopes().stream().noneMatch(silent::contains), answer.toString());
        }
    }

    @Property(tries = 2_000)
    void aRefusalIsNeverAmongWhatIsRemembered(@ForAll("cases") Case call) {
        Flow flow = call.run();
        for (PromptAnswer answer : flow.prompts()) {
            for (String scope : answer.prompt().scopes()) {
                boolean allowed = switch (answer.decision()) {
                    case Decision.Whole whole -> whole == Decision.Whole.ALLOW;
                    case Decision.PerScope perScope -> perScope.allowed().get(scope);
                };
                assertTrue(allowed || !flow.allowed().contains(scope), scope);
            }
        }
    }

    @Property(tries = 2_000)
    void whatWasRememberedIsNotAskedAgain(@ForAll("cases") Case call) {
        Set<String> remembered = call.request().remembered().orElse(Set.of());
        for (PromptAnswer answer : call.run().prompts()) {
            assertTrue(answer.prompt().scopes().stream().noneMatch(remembered::contains));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Arbitraries.of(WALLETS.all()).flatMap(contract -> Combinators.combine(
                settings(contract), scopes(contract), apps(contract), faults(contract), remembered(contract),
                answers().list().ofMinSize(1).ofMaxSize(6), Arbitraries.longs())
                .as((settings, scopes, app, fault, remembered, answers, seed) -> new Case(
                        new AuthCodeRequest(contract, contract.rules(settings), "app", app, "production", "linh",
                                scopes, fault, remembered),
                        answers, seed)));
    }

    private static Arbitrary<Answer> answers() {
        return Combinators.combine(Arbitraries.of(Decision.Whole.values()), Arbitraries.integers()).as(Answer::new);
    }

    /// Any switch may be set, or not.
    private static Arbitrary<Map<String, String>> settings(Contract contract) {
        List<Arbitrary<Map.Entry<String, String>>> each = contract.switches().stream()
                .map(rule -> Arbitraries.of(rule.options()).map(Switch.Option::value)
                        .map(value -> Map.entry(rule.name(), value)))
                .toList();
        return Combinators.combine(each).as(chosen -> chosen.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
    }

    private static Arbitrary<JsonNode> scopes(Contract contract) {
        List<String> names = new ArrayList<>(contract.scopes().stream().map(Scope::name).toList());
        names.add("no-such-scope");
        Arbitrary<JsonNode> lists = Arbitraries.of(names).list().ofMaxSize(6).map(Json::strings);
        JsonNodeFactory json = JsonNodeFactory.instance;
        Arbitrary<JsonNode> odd = Arbitraries.of(Stream.of(
                json.missingNode(), json.nullNode(), json.numberNode(42), json.stringNode(names.getFirst()),
                json.objectNode(), json.arrayNode().add(1), json.stringNode("")).map(JsonNode.class::cast).toList());
        return Arbitraries.frequencyOf(Tuple.of(4, lists), Tuple.of(1, odd));
    }

    private static Arbitrary<Optional<RegisteredApp>> apps(Contract contract) {
        ObjectNode free = Json.object().put("wallet", contract.id()).put("id", "app");
        ObjectNode bound = free.deepCopy();
        bound.putArray("scopes").add(contract.scopes().getFirst().name());
        ObjectNode trusted = free.deepCopy();
        trusted.putArray("permissions").add("getAuthCode");
        ObjectNode suspended = free.deepCopy().put("state", "suspended");
        return Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.of(free, bound, trusted).map(RegisteredApp::of).map(Optional::of)),
                Tuple.of(1, Arbitraries.of(
                        Optional.<RegisteredApp>empty(), Optional.of(RegisteredApp.of(suspended)))));
    }

    private static Arbitrary<Optional<Fault>> faults(Contract contract) {
        List<WalletError> known = Fault.known(contract);
        String scope = contract.scopes().getLast().name();
        Arbitrary<Optional<Fault>> fault = Combinators.combine(Arbitraries.of(known), Arbitraries.of(true, false))
                .as((error, one) -> Optional.of(new Fault(error,
                        Optional.of(scope).filter(_ -> one && error.reach() == WalletError.Reach.SCOPE))));
        return Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.just(Optional.empty())), Tuple.of(1, fault));
    }

    private static Arbitrary<Optional<Set<String>>> remembered(Contract contract) {
        List<String> names = contract.scopes().stream().map(Scope::name).toList();
        return Arbitraries.of(names).set().ofMaxSize(4).optional(0.3).map(found -> found.map(Set::copyOf));
    }
}

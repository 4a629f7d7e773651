package studio.authcode.backend.dialect.dana;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import studio.authcode.backend.credentials.AppCredentials;
import studio.authcode.backend.dialect.FieldNames;
import studio.authcode.backend.dialect.LedgerVerdicts;
import studio.authcode.backend.dialect.Profile;
import studio.authcode.backend.dialect.Services;
import studio.authcode.backend.exchange.Handled;
import studio.authcode.backend.exchange.Mistake;
import studio.authcode.backend.exchange.Verdict;
import studio.authcode.backend.http.WireReply;
import studio.authcode.backend.http.WireRequest;
import studio.authcode.backend.ledger.KnownCode;
import studio.authcode.backend.ledger.Outcome;
import studio.authcode.base.Json;
import studio.authcode.wallet.Scope;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// One request for the user's profile.
final class DanaProfile {

    /// What only the widget's own scopes open.
    private static final Set<String> OF_THE_WIDGET = Set.of("BALANCE", "TOPUP_URL", "TRANSACTION_URL");
    /// Resources that are called otherwise than the scope that opens them; the others are called alike (assumed).
    private static final Map<String, String> RENAMED = Map.of("USER_KYC", "KYC_INFO");

    private final Services services;
    private final DanaCaller callers;
    private final LedgerVerdicts verdicts;
    private final WireRequest request;

    DanaProfile(Services services, DanaCaller callers, LedgerVerdicts verdicts, WireRequest request) {
        this.services = services;
        this.callers = callers;
        this.verdicts = verdicts;
        this.request = request;
    }

    Handled handle() {
        if (request.header(DanaCaller.TIME).filter(value -> !value.isBlank()).isEmpty()) {
            return refused(Optional.empty(), "PARAM_ILLEGAL",
                    Verdict.of(Mistake.REQUEST_MISSING_HEADER, DanaCaller.TIME));
        }
        Optional<ObjectNode> fields = fields();
        Optional<String> client = client(fields);
        if (client.isEmpty()) {
            return refused(Optional.empty(), "PARAM_ILLEGAL", fields
                    .map(each -> FieldNames.missing(each, "clientId")).orElseGet(DanaProfile::notJson));
        }
        DanaCaller.Identified identified = callers.identify(request, client.get(), new TransactionText(request));
        if (identified.wrong().isPresent()) {
            return refused(identified.caller(), "INVALID_SIGNATURE", identified.wrong().get());
        }
        if (fields.isEmpty()) {
            return refused(identified.caller(), "PARAM_ILLEGAL", notJson());
        }
        AppCredentials caller = identified.caller().orElseThrow();
        return wrong(caller, fields.get()).map(verdict -> refused(Optional.of(caller), "PARAM_ILLEGAL", verdict))
                .orElseGet(() -> profile(caller, fields.get()));
    }

    /// An answer that a test asked for.
    WireReply.Answer failure(String code) {
        String status = switch (code) {
            case "SUCCESS" -> "S";
            case "UNKNOWN_EXCEPTION" -> "U";
            default -> "F";
        };
        return DanaAnswers.profile(request, status, code, Json.object(),
                client(fields()).flatMap(client -> callers.named(request, client)));
    }

    private Optional<String> client(Optional<ObjectNode> fields) {
        return Stream.of("X-CLIENT-KEY", "X-PARTNER-ID")
                .flatMap(name -> request.header(name).stream()).filter(value -> !value.isBlank()).findFirst()
                .or(() -> fields.flatMap(each -> field(each, "clientId")));
    }

    private static Verdict notJson() {
        return Verdict.of(Mistake.REQUEST_NOT_JSON, "It is no JSON object.");
    }

    /// Head and body of the request together, however deep they stand: the documents' samples differ.
    private Optional<ObjectNode> fields() {
        JsonNode json;
        try {
            json = Json.read(request.body());
        } catch (JacksonException _) {
            return Optional.empty();
        }
        if (!(json instanceof ObjectNode)) {
            return Optional.empty();
        }
        ObjectNode all = Json.object();
        JsonNode inner = json.path("request");
        Stream.of(inner.path("head"), inner.path("body"), json.path("head"), json.path("body"), json)
                .flatMap(each -> each.properties().stream())
                .forEach(each -> all.putIfAbsent(each.getKey(), each.getValue()));
        return Optional.of(all);
    }

    private static Optional<String> field(ObjectNode fields, String name) {
        return Optional.of(fields.path(name).asString("")).filter(value -> !value.isEmpty());
    }

    private static Optional<Verdict> wrong(AppCredentials caller, ObjectNode fields) {
        for (String name : List.of("function", "clientId", "clientSecret", "accessToken")) {
            if (field(fields, name).isEmpty()) {
                return Optional.of(FieldNames.missing(fields, name));
            }
        }
        String function = fields.path("function").asString("");
        if (!function.equals(DanaDialect.FUNCTION)) {
            return Optional.of(Verdict.of(Mistake.REQUEST_FIELD_VALUE, "function", function, DanaDialect.FUNCTION));
        }
        String client = fields.path("clientId").asString("");
        if (!client.equals(caller.clientId())) {
            return Optional.of(client.equals(caller.merchant().app())
                    ? Verdict.of(Mistake.CREDENTIALS_APP_ID_AS_CLIENT_ID, client)
                    : Verdict.of(Mistake.CREDENTIALS_UNKNOWN_CLIENT, client));
        }
        if (!fields.path("clientSecret").asString("").equals(caller.clientSecret())) {
            return Optional.of(Verdict.of(Mistake.CREDENTIALS_WRONG_SECRET, "clientSecret"));
        }
        return fields.path("userResources").isEmpty()
                ? Optional.of(FieldNames.missing(fields, "userResources")) : Optional.empty();
    }

    private Handled profile(AppCredentials caller, ObjectNode fields) {
        Outcome outcome = services.ledger().access(
                fields.path("accessToken").asString(""), caller.merchant(), request.time());
        if (outcome instanceof Outcome.Refused refused) {
            return answered(caller, refused.code(), "F", "INVALID_ACCESS_TOKEN", Json.object(),
                    verdicts.access(refused, caller.merchant(), request.time()));
        }
        KnownCode code = outcome.code().orElseThrow();
        Profile profile = Profile.of(services, code);
        ObjectNode content = Json.object();
        ArrayNode infos = content.putArray("userResourceInfos");
        for (JsonNode each : fields.path("userResources")) {
            String resource = each.asString("");
            Optional<Scope> scope = scope(resource);
            if (scope.isEmpty() && !OF_THE_WIDGET.contains(resource)) {
                return answered(caller, Optional.of(code), "F", "RESOURCE_NOT_DEFINED", Json.object(), Verdict.of(
                        Mistake.REQUEST_FIELD_VALUE, "userResources", resource, "USER_KYC and its scopes"));
            }
            if (scope.isEmpty() || !code.grants(scope.get().name())) {
                return answered(caller, Optional.of(code), "F", "ACCESS_DENIED", Json.object(), Verdict.of(
                        Mistake.TOKEN_SCOPE, code.scopes().isEmpty() ? "no scope" : String.join(", ", code.scopes()),
                        scope.map(Scope::name).orElse("what only the widget can ask for")));
            }
            infos.addObject().put("resourceType", resource).put("value", scope.get().fields().stream()
                    .flatMap(name -> profile.field(name).stream()).collect(Collectors.joining(", ")));
        }
        return answered(caller, Optional.of(code), "S", "SUCCESS", content, Verdict.OK);
    }

    private Optional<Scope> scope(String resource) {
        return services.wallets().find(DanaDialect.WALLET)
                .flatMap(contract -> contract.scope(RENAMED.getOrDefault(resource, resource)))
                .filter(scope -> !scope.fields().isEmpty());
    }

    private Handled answered(
            AppCredentials caller, Optional<KnownCode> code, String status, String result, ObjectNode content,
            Verdict verdict) {
        return new Handled(DanaAnswers.profile(request, status, result, content, Optional.of(caller)),
                Optional.of(caller.merchant()), code.map(KnownCode::flow), verdict);
    }

    private Handled refused(Optional<AppCredentials> caller, String code, Verdict verdict) {
        return new Handled(DanaAnswers.profile(request, "F", code, Json.object(), caller),
                caller.map(AppCredentials::merchant), Optional.empty(), verdict);
    }
}

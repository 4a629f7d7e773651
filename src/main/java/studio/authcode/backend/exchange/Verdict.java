package studio.authcode.backend.exchange;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import studio.authcode.base.Json;
import studio.authcode.base.Text;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// What was really the matter with a request, which the wallet's own answer does not say.
///
/// @param mistake the mistake; empty where all was well
/// @param args what the mistake's explanation is about: names, times, lengths
/// @param signed the texts that a wrong signature is about
public record Verdict(Optional<Mistake> mistake, List<String> args, Optional<SignedText> signed) {

    /// Nothing was the matter.
    public static final Verdict OK = new Verdict(Optional.empty(), List.of(), Optional.empty());

    /// Returns the verdict of a mistake.
    public static Verdict of(Mistake mistake, String... args) {
        return new Verdict(Optional.of(mistake), List.of(args), Optional.empty());
    }

    /// Returns the same verdict with the texts that the signature is about.
    public Verdict about(SignedText texts) {
        return new Verdict(mistake, args, Optional.of(texts));
    }

    /// Returns the same verdict with something done to every text in it.
    Verdict hiding(UnaryOperator<String> hiding) {
        return new Verdict(mistake, args.stream().map(hiding).toList(), signed.map(texts ->
                new SignedText(hiding.apply(texts.expected()), hiding.apply(texts.actual()))));
    }

    /// Returns `ok`, or the mistake's id.
    public String id() {
        return mistake.map(Mistake::id).orElse("ok");
    }

    /// Returns what happened, in a sentence.
    public Text explanation() {
        return Text.of(mistake.map(Mistake::key).orElse("mistakes.ok"), args.toArray());
    }

    /// Returns the verdict as the log keeps it.
    ObjectNode json() {
        ObjectNode json = Json.object().put("id", id()).put("explanation", explanation().toString());
        mistake.ifPresent(each -> json.put("advice", Text.of(each.key() + ".advice").toString()));
        if (!args.isEmpty()) {
            ArrayNode all = json.putArray("args");
            args.forEach(all::add);
        }
        signed.ifPresent(texts -> texts.to(json));
        return json;
    }
}

package studio.authcode.runtime;

import java.util.Optional;
import java.util.concurrent.CompletionStage;
import studio.authcode.base.Place;
import studio.authcode.consent.Asking;
import studio.authcode.consent.Decision;
import studio.authcode.consent.Flow;
import tools.jackson.databind.JsonNode;

/// Who sits in front of a running mini-app: answers its questions, and sees what it does.
///
/// It is called by one thread at a time.
public interface Audience {

    /// Answers the wallet's question.
    CompletionStage<Decision> decide(Asking asking);

    /// Answers what the page asks.
    ///
    /// @param name `alert`, `confirm`, `prompt` or `showActionSheet`
    /// @param args what the page gave it
    /// @return what the page's `success` gets, such as `{"confirm":true}`
    CompletionStage<JsonNode> answer(String name, JsonNode args);

    /// Keeps a finished flow; its callback is delivered when that is done.
    ///
    /// @param at where the call stands in the page's code, where that can be told
    CompletionStage<Void> keep(Flow flow, Optional<Place> at);

    /// Hears what happens.
    void hear(RunEvent event);
}

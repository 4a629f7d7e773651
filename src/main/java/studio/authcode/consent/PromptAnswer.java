package studio.authcode.consent;

/// A prompt and what the user answered.
public record PromptAnswer(Prompt prompt, Decision decision) {
}

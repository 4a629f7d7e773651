package studio.authcode.consent;

/// A flow that has reached its callback.
public record Done(Flow flow) implements FlowState {
}

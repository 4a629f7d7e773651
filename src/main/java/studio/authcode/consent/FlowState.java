package studio.authcode.consent;

/// Where a flow stands: it waits for an answer, or it is done.
public sealed interface FlowState permits Asking, Done {
}

package studio.authcode.backend.http;

/// What answers the requests that the server lets in.
public interface Site {

    /// Answers one request; called on a thread of its own, which may wait.
    WireReply answer(WireRequest request);
}
